import { readQuoteAnchor } from '../../record/passage-id.ts';
import { pageAddress } from '../parts/served-root.ts';

/**
 * An address of a statement in a list, `#report-q3`, leads on to where it stands in its document, where the list does not have it any
 * more: it is on another page of the list, has another speaker, or is no statement now.
 */
function followStatement(): void {
  const anchor = location.hash.slice(1);
  const named = readQuoteAnchor(anchor);
  if (!named || document.getElementById(anchor)) return;
  const address = pageAddress(`documents/${named.document}/`);
  address.hash = named.quote;
  location.replace(address);
}

followStatement();
