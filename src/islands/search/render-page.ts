import type { PassageHit } from './choose-passages.ts';
import { formsName } from './mark-names.ts';
import { hitStrip } from './hit-strip.ts';
import type { MarkedText } from './marked-text.ts';
import { markPlaces } from './mark-text.ts';

export interface PageHit {
  /** Address of the page, without query or passage. */
  url: string;
  /** The place on it, with its `#`; empty for the page. */
  hash: string;
  title: MarkedText;
  /** In the interface’s words, so never marked. */
  kind: string;
  passages: PassageHit[];
  /** Words of it that share their stem with words of the query, as they are compared: what the page can't know by itself. */
  forms: string[];
  /** Of a document: its picture, and how many characters of it stand before each place of the words. */
  strip?: { encoded: string; places: number[] };
}

/** One document with its passages, as a list item. Built from nodes: nothing found is ever read as HTML. */
export function renderPage({ url, hash, title, kind, passages, forms, strip }: PageHit, query: string): HTMLLIElement {
  const item = listItem('page');
  const heading = document.createElement('h3');
  const asked = new URLSearchParams({ q: query, ...(forms.length > 0 && { [formsName]: forms.join(' ') }) });
  const address = `${url}?${asked.toString()}`;
  const page = link(address + hash, nodesOf(title));
  // A page that has another form of a word is an offer, and answers nothing.
  if (forms.length === 0) page.dataset['answer'] = 'page';
  heading.append(page);
  item.append(heading);
  if (kind !== '') item.append(label('p', { text: kind, places: [] }));
  const picture = strip && strip.places.length > 0 && hitStrip(strip.encoded, strip.places);
  if (picture) item.append(picture);
  if (passages.length === 0) return item;
  const list = document.createElement('ol');
  for (const { id, name, excerpt } of passages) {
    const passage = document.createElement('li');
    const words = document.createElement('p');
    words.append(...nodesOf(excerpt));
    const names = name.text === '' ? [] : [label('span', name)];
    passage.append(link(id === '' ? address + hash : `${address}#${id}`, [...names, words]));
    list.append(passage);
  }
  item.append(list);
  return item;
}

const nodesOf = ({ text, places }: MarkedText) => markPlaces(text, places);

function listItem(kind: 'page' | 'passage'): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['hit'] = kind;
  return item;
}

function link(href: string, content: Node[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...content);
  return anchor;
}

function label(tag: 'p' | 'span', text: MarkedText): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'label';
  element.append(...nodesOf(text));
  return element;
}
