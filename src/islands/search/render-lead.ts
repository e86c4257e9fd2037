import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import { answerWords } from '#words/search-answers.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { markPlaces } from './mark-text.ts';
import { passageLink, sourceLink, stretchAt, titleOf } from './render-passage.ts';
import { setLanguage } from '../parts/set-language.ts';

/** Whether the words of a hit are somebody's, and nothing but that. */
export const isSaidWhole = ({ passage, places, onward = [] }: PhraseHit): boolean =>
  onward.length === 0 && places[0] !== undefined && stretchAt(passage, places[0]) !== undefined;

/** The statement that holds what was looked for: its words, who said it, and where that stands. */
export function renderLead(hit: PhraseHit, query: string): HTMLElement[] {
  const { document: own, passage, places } = hit;
  const stretch = places[0] && stretchAt(passage, places[0]);
  if (!stretch) return [];
  const { start, end, speaker, mode } = stretch;
  const within = places.filter((place) => start <= place[0] && place[1] <= end);
  const excerpt = cutExcerpt(
    // What leads on to the next words is no part of them.
    passage.text.slice(start, end).replace(/,$/u, ''),
    within.map(([from, to]) => [from - start, to - start] as const),
  );
  const words = document.createElement('p');
  words.className = 'q';
  setLanguage(words, own.language);
  // Reported words are the document's: they stand without marks.
  const { open, close } = mode === 'reported' ? { open: '', close: '' } : answerWords.quoted;
  words.append(open, ...markPlaces(excerpt.text, excerpt.places), close);
  const who = document.createElement('p');
  who.className = 'role';
  const name = document.createElement('b');
  name.textContent = mode === 'reported' ? answerWords.reportedBy(speaker) : speaker;
  const link = passageLink(hit, query, 'statement');
  const title = document.createElement('span');
  title.textContent = titleOf(hit);
  setLanguage(title, own.language);
  link.append(title, answerWords.placeBehind(passage.name));
  who.append(name, own.date === undefined ? ' · ' : `, ${own.date} · `);
  if (own.altered) who.append(`${answerWords.altered} · `);
  who.append(link, ' · ', sourceLink(hit));
  const item = document.createElement('li');
  item.dataset['hit'] = 'passage';
  item.append(words, who);
  return [item];
}
