import type { PhraseHit } from '../phrases/search-phrase.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { markPlaces } from './mark-text.ts';
import { pageAddress } from './site-root.ts';

/** A passage that holds the words, as a list item that leads to it. Built from nodes: nothing found is ever read as HTML. */
export function renderPassage({ document: own, passage, places }: PhraseHit, query: string, kind: 'passage' | 'words') {
  const item = document.createElement('li');
  item.dataset['hit'] = kind;
  const link = document.createElement('a');
  const address = pageAddress(`documents/${own.id}/`);
  address.search = new URLSearchParams({ q: query }).toString();
  address.hash = passage.id;
  link.href = address.href;
  const where = document.createElement('span');
  where.className = 'label';
  where.textContent = [passage.speaker, own.title, own.date, passage.name].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  const excerpt = cutExcerpt(passage.text, places);
  words.append(...markPlaces(excerpt.text, excerpt.places));
  link.append(where, words);
  item.append(link);
  return item;
}
