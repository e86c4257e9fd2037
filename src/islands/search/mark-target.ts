import { findApart, findPhrase, readPhrase } from '../../phrases/find-phrase.ts';
import { isCut } from '../../phrases/join-passages.ts';
import { toggleReceived } from '../parts/as-received.ts';
import { formsName, onwardName } from './mark-names.ts';
import { markPlaces } from './mark-text.ts';
import { readTerms } from './query-terms.ts';
import { findWanted, type WantedWord } from './wanted-words.ts';

type Place = readonly [start: number, end: number, ...rest: unknown[]];
type Find = (text: string) => readonly Place[];

/**
 * On arrival from a search (`?q=line+5#t7`), marks in the passage that the address names the words as they were looked for; where
 * they don't stand together, each of them; and where some are missing, those that are there and what shares their stem.
 */
export function markTarget(): void {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q') ?? '';
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || query.trim() === '') return;
  for (const mark of document.querySelectorAll('main mark[data-hit]')) mark.replaceWith(...mark.childNodes);
  const phrase = readPhrase(query);
  const together: Find = (text) => findPhrase(text, phrase);
  const onward = (asked.get(onwardName) ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? []);
  const parts = [target, ...onward];
  const read = () => (onward.length > 0 ? [parts.flatMap(readBlocks).flat()] : readBlocks(target));
  const isFound = () => holds(read(), together);
  if (!isFound() && parts.some((part) => part.querySelector('.fix'))) showOtherWords(isFound);
  const blocks = read();
  const wanted = wantedWords(query, asked.get(formsName) ?? '');
  const ways: Find[] = [together, (text) => findApart(text, phrase), (text) => findWanted(text, wanted)];
  const way = ways.find((find) => holds(blocks, find));
  if (way) for (const texts of blocks) markTexts(texts, way(join(texts)));
}

/** Each word of the query, and each other form of them that the search has found. */
const wantedWords = (query: string, forms: string): WantedWord[] =>
  [
    ...readTerms(query).terms.map((term) => term.phrase),
    ...forms.split(' ').map((form) => ({ ...readPhrase(form), open: false })),
  ].map((form) => ({ forms: [form] }));

const holds = (blocks: readonly Text[][], find: Find) => blocks.some((texts) => find(join(texts)).length > 0);

/** Words as received are shown where those that are looked for were corrected, and corrected ones where it is the other way round. */
function showOtherWords(isFound: () => boolean): void {
  const button = document.querySelector('button.as-received');
  if (!button) return;
  toggleReceived(button);
  if (!isFound()) toggleReceived(button);
}

/** The texts of each of the passage's blocks. */
function readBlocks(target: HTMLElement): Text[][] {
  const lead = document.querySelector<HTMLElement>(`[data-leads="${CSS.escape(target.id)}"]`);
  for (const part of [lead, target]) part?.normalize();
  const blocks = [...Map.groupBy(textsIn(target), blockOf).values()];
  // What stands before the passage, such as a dateline, is searched as its beginning.
  if (lead) blocks.splice(0, 1, [...textsIn(lead), ...(blocks[0] ?? [])]);
  return blocks;
}

/** What is not the document's words is not searched either. */
function textsIn(target: HTMLElement): Text[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => !text.parentElement?.closest('[data-pagefind-ignore]'));
}

const blockOf = (text: Text) => text.parentElement?.closest('p, td, th, li, pre, h1, h2, h3, h4, h5, h6');

const join = (texts: readonly Text[]) => texts.map((text, place) => spaceBefore(texts, place) + text.data).join('');

/** Between elements of their own, no words run together. */
const spaceBefore = (texts: readonly Text[], place: number): string => {
  const [before, text] = [texts[place - 1], texts[place]];
  return before && text && blockOf(before) !== blockOf(text) && !isCut(before.data) ? ' ' : '';
};

/** Marks places of the joined texts; one that a link begins within is marked in pieces. */
function markTexts(texts: readonly Text[], places: readonly Place[]): void {
  const spaces = texts.map((_, place) => spaceBefore(texts, place).length);
  let from = 0;
  for (const [place, text] of texts.entries()) {
    const { length } = text.data;
    from += spaces[place] ?? 0;
    const own = places
      .map(([start, end]) => [Math.max(start - from, 0), Math.min(end - from, length)] as const)
      .filter(([start, end]) => start < end);
    from += length;
    if (own.length > 0) text.replaceWith(...markPlaces(text.data, own));
  }
}
