import type { NameCard, NameLink } from '../../phrases/names-file.ts';
import { writeSaid } from '../../phrases/said-question.ts';
import { answerWords } from '#words/search-answers.ts';
import { pageAddress, placeAddress } from '../parts/served-root.ts';
import { setLanguage } from '../parts/set-language.ts';
import { writeQuestion } from './search-address.ts';

/** Shows whom or what a question names: the first with what there is of it, further ones as one line each. */
export function showNames(place: HTMLElement, cards: readonly NameCard[]): void {
  place.replaceChildren(...cards.map((card, at) => drawCard(card, at === 0)));
  place.hidden = cards.length === 0;
}

function drawCard(card: NameCard, whole: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = 'answer';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hrefOf(
    card.path === undefined ? { label: '', asks: writeSaid(card.name, '') } : { label: '', path: card.path },
  );
  link.dataset['answer'] = 'authority';
  link.textContent = card.name;
  setLanguage(link, card.language);
  heading.append(link);
  const role = document.createElement('p');
  role.className = 'role';
  const counts = document.createElement('b');
  counts.textContent = card.counts;
  role.append(...(card.what === undefined ? [] : [`${card.what} · `]), counts);
  box.append(heading, role);
  if (whole && card.rows.length + (card.terms?.length ?? 0) > 0) box.append(drawRows(card));
  return box;
}

function drawRows({ rows, terms = [] }: NameCard): HTMLElement {
  const list = document.createElement('dl');
  for (const { label, links } of rows) {
    const data = document.createElement('dd');
    data.append(...links.flatMap((link) => [drawLink(link), ' ']));
    list.append(term(label), data);
  }
  if (terms.length > 0) {
    const data = document.createElement('dd');
    data.textContent = terms.join(', ');
    list.append(term(answerWords.covers), data);
  }
  return list;
}

function term(label: string): HTMLElement {
  const element = document.createElement('dt');
  element.textContent = label;
  return element;
}

function drawLink(link: NameLink): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = hrefOf(link);
  if (link.asks !== undefined) anchor.dataset['asks'] = link.asks;
  anchor.textContent = link.count === undefined ? link.label : `${link.label} ${link.count}`;
  return anchor;
}

/** Of a page, or of this search with another question. */
function hrefOf({ path = '', asks }: NameLink): string {
  if (asks === undefined) return placeAddress(path).href;
  const address = pageAddress('search/');
  address.search = writeQuestion({ query: asks, chosen: {}, order: 'best' });
  return address.href;
}
