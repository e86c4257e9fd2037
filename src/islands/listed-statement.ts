import { pageAddress } from './site-root.ts';

/**
 * An address of a statement in a list, `#report-q3`, leads on to where it stands in its document, where the list does not have it any
 * more: it is on another page of the list, has another speaker, or is no statement now.
 */
function followStatement(): void {
  const [, id = '', quote = ''] = /^#(.+)-(q\d+)$/.exec(location.hash) ?? [];
  if (quote === '' || document.getElementById(location.hash.slice(1))) return;
  const address = pageAddress(`documents/${id}/`);
  address.hash = quote;
  location.replace(address);
}

followStatement();
