import { wordsFragment } from '../paths.ts';
import { passageWords as words } from '../words/passage.ts';
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
  const note = `${before}${place && `${/,’?”$/.test(before) ? ' ' : ', '}${place}`}${after}`;
  const cited = [note, conditions].filter(Boolean).join(' ');
  return [...quoteWords(passages), '', cited, ...(address === undefined ? [] : [address])].join('\n');
}

function quoteWords(passages: readonly SelectedPassage[]): string[] {
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

/** `paras. 3–5`, `turn 12`. Empty where the words stand in no numbered passage. */
export function namePlace(passages: readonly SelectedPassage[]): string {
  const turns = passages.flatMap(({ turn }) => (turn === undefined ? [] : turn.slice(1)));
  const paragraphs = passages.flatMap(({ id }) => (/^p\d+$/.test(id) ? id.slice(1) : []));
  const [name, numbers] =
    turns.length > 0 ? ([words.places.turn, turns] as const) : ([words.places.paragraph, paragraphs] as const);
  const [first] = numbers;
  return first === undefined ? '' : name(first, numbers.at(-1) ?? first);
}

/** The part of an address that leads to the words: the passage, and the words for browsers that mark them. */
export function wordsHash(passages: readonly SelectedPassage[]): string {
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) return '';
  const whole = passages.length === 1 && !first.cut.start && !first.cut.end;
  return whole ? `#${first.id}` : `#${first.id}:~:${wordsFragment(passages.map(({ words: own }) => own))}`;
}
