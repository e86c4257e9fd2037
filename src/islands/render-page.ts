import type { PassageHit } from './choose-passages.ts';
import { hitStrip } from './hit-strip.ts';
import { markText } from './mark-text.ts';

export interface PageHit {
  /** Address of the page, without query or passage. */
  url: string;
  /** The place on it, with its `#`; empty for the page. */
  hash: string;
  title: string;
  kind: string;
  passages: PassageHit[];
  /** Of a document: its picture, and how many characters of it stand before each place of the words. */
  strip?: { encoded: string; places: number[] };
}

/** One document with its passages, as a list item. Built from nodes: nothing found is ever read as HTML. */
export function renderPage(
  { url, hash, title, kind, passages, strip }: PageHit,
  query: string,
  wanted: readonly string[],
): HTMLLIElement {
  const item = listItem('page');
  const heading = document.createElement('h2');
  heading.append(link(withQuery(url, query) + hash, markText(title, wanted)));
  item.append(heading);
  if (kind) item.append(textElement('p', kind, 'label'));
  const picture = strip && strip.places.length > 0 && hitStrip(strip.encoded, strip.places);
  if (picture) item.append(picture);
  if (passages.length === 0) return item;
  const list = document.createElement('ol');
  for (const { id, name, excerpt } of passages) {
    const passage = document.createElement('li');
    const words = document.createElement('p');
    words.append(...markText(excerpt, wanted));
    passage.append(link(`${withQuery(url, query)}#${id}`, [textElement('span', name, 'label'), words]));
    list.append(passage);
  }
  item.append(list);
  return item;
}

/** The page marks the words on arrival. */
const withQuery = (url: string, query: string) => `${url}?${new URLSearchParams({ q: query }).toString()}`;

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

function textElement(tag: 'p' | 'span', text: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
