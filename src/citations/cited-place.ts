import { isHeadingId, isParagraphId, isTurnId, numberOf } from '../record/passage-id.ts';
import { citeWords as words } from '#words/cite.ts';
import { passageNames } from '#words/parts/passage-names.ts';

/** A place as citations name it: in Chicago and APA, and in MLA. */
interface CitedPlaceNames {
  long: string;
  short: string;
}

/**
 * `para. 7` (MLA: `par. 7`), `turn 12`; of a file with pages `p. 3, para. 7`, as all three styles name pages.
 *
 * @param name how the interface calls a place that has no number of these
 */
export function citedPlace(id: string, name: string, page: number | undefined): CitedPlaceNames {
  const { long, short } = placeWithin(id, name);
  const onPage = page === undefined ? '' : `${passageNames.page(page)}, `;
  return { long: onPage + long, short: onPage + short };
}

function placeWithin(id: string, name: string): CitedPlaceNames {
  const { paragraph, turn, heading, title } = words.locators;
  const number = numberOf(id);
  const same = (text: string) => ({ long: text, short: text });
  if (isTurnId(id)) return same(`${turn} ${number}`);
  if (isHeadingId(id)) return same(`${heading} ${number}`);
  if (isParagraphId(id)) return { long: `${paragraph.long} ${number}`, short: `${paragraph.short} ${number}` };
  return same(id === 'title' ? title : name);
}

/** A document is no place where words were said that it quotes: every style has a way to say so. `who` may be empty. */
export function quotedBy(
  mode: 'direct' | 'reported' | 'spoken',
  who: string,
): Record<'chicago' | 'apa' | 'mla', string> {
  if (mode === 'direct') return { chicago: words.quotedIn(who), apa: words.citedIn(who), mla: words.qtdIn };
  return { chicago: words.reportedIn(who), apa: words.reportedIn(who), mla: words.reportedShort };
}

/** A document's note, in the two parts between which a place is named; an empty place names the whole document. */
export const noteWithPlace = ([before, after]: readonly [before: string, after: string], place: string): string =>
  `${before}${place && `${/,’?”$/.test(before) ? ' ' : ', '}${place}`}${after}`;
