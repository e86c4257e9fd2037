import { noteWithPlace } from '../../citations/cited-place.ts';
import { isParagraphId, numberOf } from '../../record/passage-id.ts';
import { isWhole, placeWords, textDirective, type PlacedWords } from '../../text-fragment.ts';
import { passageToolWords as words } from '#words/reading-tools.ts';
import type { SelectedPassage } from './selected-passages.ts';

/** What the page knows of its document's citation: what stands before the place and after it, and what goes with it. */
export interface DocumentCitation {
  before: string;
  after: string;
  conditions: string;
}

/**
 * Selected words as plain text with their citation. Each turn is a line of its own and begins with its speaker: words of two are
 * never one's. `address` is left out where nobody else could follow it.
 */
export function citedText(
  passages: readonly SelectedPassage[],
  citation: DocumentCitation,
  address: string | undefined,
): string {
  const { before, after, conditions } = citation;
  const place = namePlace(passages);
  const note = noteWithPlace([before, after], place);
  const cited = [note, conditions].filter(Boolean).join(' ');
  return [...listLines(passages), '', cited, ...(address === undefined ? [] : [address])].join('\n');
}

function listLines(passages: readonly SelectedPassage[]): string[] {
  const lines: { turn?: string | undefined; speaker?: string | undefined; words: string[] }[] = [];
  for (const { turn, speaker, words: own } of passages) {
    const last = lines.at(-1);
    if (last && last.turn === turn) last.words.push(own);
    else lines.push({ turn, speaker, words: [own] });
  }
  return lines.map(({ speaker, words: own }) => {
    const text = own.join('\n');
    return speaker === undefined ? words.quoted(text) : words.said(speaker, text);
  });
}

const nameRange = (name: (first: string, last: string) => string, [first, ...more]: readonly string[]): string =>
  first === undefined ? '' : name(first, more.at(-1) ?? first);

/** `paras. 3–5`, `turn 12`, `p. 2, para. 7`. Empty where the words stand in no numbered passage. */
export function namePlace(passages: readonly SelectedPassage[]): string {
  const turns = passages.flatMap(({ turn }) => (turn === undefined ? [] : numberOf(turn)));
  const paragraphs = passages.flatMap(({ id }) => (isParagraphId(id) ? numberOf(id) : []));
  const [name, numbers] =
    turns.length > 0 ? ([words.places.turn, turns] as const) : ([words.places.paragraph, paragraphs] as const);
  const pages = passages.flatMap(({ page }) => page ?? []);
  return [nameRange(words.places.page, pages), nameRange(name, numbers)].filter(Boolean).join(', ');
}

/**
 * The part of an address that leads to the words: the passage, and the words for browsers that mark them, if they can be told from
 * the rest of the page.
 */
export function wordsHash(passages: readonly SelectedPassage[], page: string): string {
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) return '';
  const folded = fold(page);
  const isAlone = (stretch: string) => {
    const wanted = fold(stretch);
    return folded.indexOf(wanted) === folded.lastIndexOf(wanted);
  };
  if (first === last && isWhole(first.text, ...first.range)) return `#${first.id}`;
  const begin = placeWords(first.text, ...first.range, isAlone);
  const placed = first === last ? begin : begin && withEnd(begin, last, isAlone);
  return placed ? `#${first.id}:~:${textDirective(placed)}` : `#${first.id}`;
}

/** The beginning is in one passage, the end in another. */
function withEnd(
  begin: PlacedWords,
  last: SelectedPassage,
  isAlone: (stretch: string) => boolean,
): PlacedWords | undefined {
  const end = placeWords(last.text, ...last.range, isAlone);
  return end && { ...begin, end: end.end ?? end.start, after: end.after };
}

/** As browsers compare: white space and capitals make no difference. */
const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
