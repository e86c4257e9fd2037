import type { PhraseHit } from '../phrases/search-phrase.ts';
import { answerWords } from '../words/search-answers.ts';
import { drawnLength } from '../phrases/stored-strip.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { hitStrip } from './hit-strip.ts';
import { markPlaces } from './mark-text.ts';
import { pageAddress } from './site-root.ts';

/** A passage that holds the words, as a list item that leads to it. Built from nodes: nothing found is ever read as HTML. */
export function renderPassage(hit: PhraseHit, query: string, kind: 'passage' | 'words') {
  const { document: own, passage, places } = hit;
  const item = document.createElement('li');
  item.dataset['hit'] = kind;
  const link = document.createElement('a');
  const address = pageAddress(`documents/${own.id}/`);
  address.search = new URLSearchParams({ q: query }).toString();
  address.hash = passage.id;
  link.href = address.href;
  const where = document.createElement('span');
  where.className = 'label';
  const title = document.createElement('span');
  title.textContent = own.shortTitle ?? own.title;
  if (own.language !== undefined) title.lang = own.language;
  const state = hit.asReceived ? answerWords.asReceived : '';
  const parts = [speakerOf(hit), title, own.date ?? '', passage.name, state].filter((part) => part !== '');
  where.append(...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
  const words = document.createElement('p');
  if (own.language !== undefined) words.lang = own.language;
  const excerpt = cutExcerpt(passage.text, places);
  words.append(...markPlaces(excerpt.text, excerpt.places));
  link.append(where, words, ...drawStrip(hit));
  item.append(link);
  return item;
}

/** Where in its document the hit stands. A title and what only repeats words have no place in the picture. */
function drawStrip({ document: own, passage, before, places }: PhraseHit): Element[] {
  if (own.strip === undefined || drawnLength(passage) === 0) return [];
  const strip = hitStrip(
    own.strip,
    places.map(([start]) => before + start),
  );
  return strip ? [strip] : [];
}

/** Who speaks, or whose words the first of the places stands in; a reported statement's words are the document's. */
function speakerOf({ passage: { speaker, said = [] }, places }: PhraseHit): string {
  if (speaker !== undefined) return speaker;
  const [start = 0, end = 0] = places[0] ?? [];
  const holding = said.filter((own) => own.start <= start && end <= own.end);
  const own = holding.find(({ mode }) => mode === 'direct') ?? holding[0];
  if (!own) return '';
  return own.mode === 'reported' ? answerWords.reportedBy(own.speaker) : own.speaker;
}
