import type { PhraseHit } from '../../phrases/search-phrase.ts';
import { answerWords } from '../../words/search-answers.ts';
import { drawnLength } from '../../phrases/stored-strip.ts';
import { hitStrip } from './hit-strip.ts';
import { onwardName } from './mark-names.ts';
import { markPlaces } from './mark-text.ts';
import { pageAddress } from '../parts/served-root.ts';

/** A passage that holds the words, as a list item that leads to it. Built from nodes: nothing found is ever read as HTML. */
export function renderPassage(hit: PhraseHit, query: string, kind: 'passage' | 'words') {
  const { document: own, passage, onward = [] } = hit;
  const item = document.createElement('li');
  item.dataset['hit'] = kind;
  const link = document.createElement('a');
  const address = pageAddress(`documents/${own.id}/`);
  const behind = onward.map((further) => further.passage.id).join(' ');
  address.search = new URLSearchParams({ q: query, ...(behind && { [onwardName]: behind }) }).toString();
  address.hash = passage.id;
  link.href = address.href;
  const where = document.createElement('span');
  where.className = 'label';
  const title = document.createElement('span');
  title.textContent = own.shortTitle ?? own.title;
  if (own.language !== undefined) title.lang = own.language;
  const state = hit.asReceived ? answerWords.asReceived : '';
  const name = [passage.name, ...onward.map((further) => further.passage.name)].join(' – ');
  const parts = [speakerOf(hit), title, own.date ?? '', name, state].filter((part) => part !== '');
  where.append(...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
  link.append(where, ...drawWords(hit), ...drawStrip(hit));
  item.append(link);
  return item;
}

/** The words around the places, a paragraph for each passage. */
function drawWords({ document: own, passage, places, onward = [] }: PhraseHit): HTMLElement[] {
  const stretches = [
    { text: passage.text, places },
    ...onward.map((further) => ({ text: further.passage.text, places: [further.place] })),
  ];
  return stretches.map((stretch) => {
    const words = document.createElement('p');
    if (own.language !== undefined) words.lang = own.language;
    const excerpt = cutExcerpt(stretch.text, stretch.places);
    words.append(...markPlaces(excerpt.text, excerpt.places));
    return words;
  });
}

type Place = readonly [start: number, end: number];

/** How much of a passage an answer shows. */
const excerptLength = 240;

/** A stretch of a text around its first places, between words, with the places in it. */
function cutExcerpt(text: string, places: readonly Place[]): { text: string; places: Place[] } {
  if (text.length <= excerptLength) return { text, places: [...places] };
  const [first] = places[0] ?? [0];
  const from = first < excerptLength / 2 ? 0 : text.lastIndexOf(' ', first - excerptLength / 3) + 1;
  const wanted = Math.max(from + excerptLength, places[0]?.[1] ?? 0);
  const space = text.indexOf(' ', wanted);
  const to = space === -1 ? text.length : space;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    places: places.filter(([, end]) => end <= to).map(([start, end]): Place => [start + shift, end + shift]),
  };
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
function speakerOf({ passage, places, onward = [] }: PhraseHit): string {
  const speakers = [
    speakerAt(passage, places[0] ?? [0, 0]),
    ...onward.map((further) => speakerAt(further.passage, further.place)),
  ];
  // Words that go on in somebody else's are nobody's.
  return new Set(speakers).size === 1 ? (speakers[0] ?? '') : '';
}

function speakerAt({ speaker, said = [] }: PhraseHit['passage'], [start, end]: PhraseHit['places'][number]): string {
  if (speaker !== undefined) return speaker;
  const holding = said.filter((own) => own.start <= start && end <= own.end);
  const own = holding.find(({ mode }) => mode === 'direct') ?? holding[0];
  if (!own) return '';
  return own.mode === 'reported' ? answerWords.reportedBy(own.speaker) : own.speaker;
}
