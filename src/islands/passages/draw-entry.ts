import { keptListWords as words } from '#words/passages-list.ts';
import { modeName } from '#words/parts/modes.ts';
import { quotationMarks } from '#words/parts/quotation-marks.ts';
import { lastingAddress } from '../parts/lasting-address.ts';
import { placeAddress } from '../parts/served-root.ts';
import type { KeptEntry } from './kept-entry.ts';
import { makeElement, makeLink } from '../parts/make-element.ts';
import { setLanguage } from '../parts/set-language.ts';

/** A passage with its citation, its source and what it must not be without, on the screen and on paper. */
export function drawEntry(entry: KeptEntry): HTMLElement {
  const quotation = makeElement('blockquote', entry.mode ?? '');
  setLanguage(quotation, entry.language);
  const last = entry.words.length - 1;
  quotation.append(
    ...entry.words.map((text, at) => {
      const { open, close } = entry.mode === 'direct' ? quotationMarks : { open: '', close: '' };
      return makeElement('p', '', `${at === 0 ? open : ''}${text}${at === last ? close : ''}`);
    }),
  );
  const caption = makeElement('figcaption', '', drawHead(entry), drawCitation(entry));
  caption.append(makeElement('p', 'kept-rights', words.rights(entry.rights)), drawWays(entry));
  return makeElement('figure', '', quotation, caption);
}

/** Who, where, when, and in what state the copy is. */
function drawHead({ speaker, mode, title, name, page, date, altered }: KeptEntry): HTMLElement {
  const head = makeElement('p', 'kept-head');
  if (speaker !== undefined) head.append(makeElement('b', '', speaker));
  if (mode !== undefined) head.append(makeElement('span', '', modeName(mode)));
  head.append(makeLink(words.place(title, name), placeAddress(page).href, 'kept-place'));
  if (date !== undefined) head.append(makeElement('span', '', date));
  if (altered) head.append(makeElement('span', 'state', words.altered));
  return head;
}

function drawCitation({ citation, conditions }: KeptEntry): HTMLElement {
  const line = makeElement('p', 'kept-citation', citation);
  if (conditions !== '') line.append(' ', makeElement('b', '', conditions));
  return line;
}

/** On paper the ways are an address; from disk there may be none that anybody else could follow. */
function drawWays({ source, cite, page }: KeptEntry): HTMLElement {
  const ways = makeElement('p', 'kept-ways');
  ways.append(
    makeLink(words.source, placeAddress(source).href, 'check'),
    makeLink(words.cite, placeAddress(cite).href),
  );
  const [own, ofSource] = [page, source].map((path) => lastingAddress(placeAddress(path).href));
  if (own !== undefined) ways.append(makeElement('span', 'on-paper', own));
  if (ofSource !== undefined) ways.append(makeElement('span', 'on-paper', words.sourceAddress(ofSource)));
  return ways;
}
