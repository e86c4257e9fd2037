import { readPhrase } from '../../phrases/find-phrase.ts';
import { answerWords } from '#words/search-answers.ts';
import { placeAddress } from '../parts/served-root.ts';
import type { Listed } from './passage-answers.ts';
import type { SearchQuestion } from './search-address.ts';
import type { Found, Settled } from './search-status.ts';

/** Writes above each list of passages what it is, and how many places it has where all are known. */
export function headLists(
  part: (selector: string) => HTMLElement,
  { query, order }: SearchQuestion,
  { cards, said, exact, statements, apart }: Omit<Found, 'related'>,
): void {
  const words = answerWords.headings;
  const own = cards.length === 1 && cards[0]?.speaker !== undefined && order === 'best' ? [answerWords.ownFirst] : [];
  const head = (kind: string, heading: string | Node, notes: readonly string[] = []) => {
    const soft = notes.map((note) => {
      const element = document.createElement('span');
      element.textContent = note;
      return element;
    });
    part(`[data-answers=${kind}]`)
      .querySelector('h2')
      ?.replaceChildren(heading, ...soft.flatMap((note) => [' ', note]));
  };
  const isWord = readPhrase(query).words.length === 1;
  head('passage', (isWord ? words.word : words.together)(placesOf(exact)), own);
  head('words', words.apart(placesOf(apart)));
  if (!said) return;
  const heading = words.said(said.card.name, said.about, placesOf(statements));
  const path = pathOfSaid(said);
  head('statement', path === undefined ? heading : linkTo(path, heading));
}

/** The page of what somebody said about a topic, where their card leads to one. */
function pathOfSaid({ card, search: { topic } }: NonNullable<Found['said']>): string | undefined {
  const links = topic ? card.rows.flatMap((row) => row.links) : [];
  return links.find(({ label, path = '' }) => label === topic?.name && path.startsWith(`${card.path ?? ''}on/`))?.path;
}

function linkTo(path: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = placeAddress(path).href;
  link.textContent = text;
  return link;
}

const placesOf = (list: Settled<Listed>): string | undefined =>
  list.status === 'fulfilled' && list.value.whole && list.value.found > 0
    ? answerWords.places(list.value.found, list.value.documents)
    : undefined;
