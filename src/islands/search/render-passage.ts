import { readId } from '../../record/passage-id.ts';
import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import type { SaidStretch } from '../../phrases/shards.ts';
import { answerWords } from '#words/search-answers.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { onwardName } from './mark-names.ts';
import { markPlaces } from './mark-text.ts';
import { placeWords, textDirective } from '../../text-fragment.ts';
import { pageAddress } from '../parts/served-root.ts';
import { setLanguage } from '../parts/set-language.ts';

/** The list that a passage stands in: what somebody said, the words together, or the words apart. */
export type AnswerKind = 'statement' | 'passage' | 'words';

interface Shown {
  query: string;
  /** Somebody whose words in the passage are told of. */
  speaker?: string | undefined;
}

/** A passage that holds the words, as a list item that leads to it. Built from nodes: nothing found is ever read as HTML. */
export function renderPassage(hit: PhraseHit, kind: AnswerKind, { query, speaker }: Shown): HTMLLIElement {
  const { passage, onward = [] } = hit;
  const item = document.createElement('li');
  item.dataset['hit'] = kind;
  const where = document.createElement('span');
  where.className = 'label';
  const name = [passage.name, ...onward.map((further) => further.passage.name)].join(' – ');
  const state = hit.asReceived ? answerWords.asReceived : '';
  for (const part of [name, speakerOf(hit) || speaksIn(hit, speaker), state]) {
    if (part === '') continue;
    const line = document.createElement('span');
    line.textContent = part;
    where.append(line, ' ');
  }
  const link = passageLink(hit, query, kind === 'statement' ? 'statement' : 'passage');
  link.append(...drawWords(hit));
  item.append(where, link, sourceLink(hit));
  return item;
}

/** `data-answer` tells what a link answers with: links that have it are in the order of rank. */
export function passageLink({ document: own, passage, onward = [] }: PhraseHit, query: string, answer: string) {
  const link = document.createElement('a');
  const address = pageAddress(`documents/${own.id}/`);
  const behind = onward.map((further) => further.passage.id).join(' ');
  address.search = new URLSearchParams({ q: query, ...(behind && { [onwardName]: behind }) }).toString();
  address.hash = passage.id;
  link.href = address.href;
  link.dataset['answer'] = answer;
  return link;
}

/** Words around others by which these are told from the same ones elsewhere on a page. */
const tellingLength = 40;

/** Where the passage's source stands beside it: browsers that can mark the words there. */
export function sourceLink({ document: own, passage, places, asReceived }: PhraseHit): HTMLAnchorElement {
  const link = document.createElement('a');
  const address = pageAddress(`documents/${own.id}/source/`);
  // A title has no row of its own there.
  if (readId(passage.id)) {
    const [start, end] = places[0] ?? [0, 0];
    const isTelling = (stretch: string) => stretch.length >= Math.min(tellingLength, passage.text.length);
    const words = asReceived ? undefined : placeWords(passage.text, start, end, isTelling);
    address.hash = passage.id + (words ? `:~:${textDirective(words)}` : '');
  }
  link.href = address.href;
  link.className = 'check';
  link.textContent = answerWords.source;
  link.setAttribute('aria-label', answerWords.sourceOf(`${own.shortTitle ?? own.title}, ${passage.name}`));
  return link;
}

export const titleOf = ({ document: own }: Pick<PhraseHit, 'document'>): string => own.shortTitle ?? own.title;

const speaksIn = ({ passage }: PhraseHit, speaker: string | undefined): string =>
  passage.said?.some((own) => own.speaker === speaker) ? answerWords.speaks : '';

/** The words around the places, a paragraph for each passage. */
function drawWords({ document: own, passage, places, onward = [] }: PhraseHit): HTMLElement[] {
  const stretches = [
    { text: passage.text, places },
    ...onward.map((further) => ({ text: further.passage.text, places: [further.place] })),
  ];
  return stretches.map((stretch) => {
    const words = document.createElement('p');
    setLanguage(words, own.language);
    const excerpt = cutExcerpt(stretch.text, stretch.places);
    words.append(...markPlaces(excerpt.text, excerpt.places));
    return words;
  });
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

function speakerAt(passage: PhraseHit['passage'], place: PhraseHit['places'][number]): string {
  if (passage.speaker !== undefined) return passage.speaker;
  const own = stretchAt(passage, place);
  if (!own) return '';
  return own.mode === 'reported' ? answerWords.reportedBy(own.speaker) : own.speaker;
}

/** The words of somebody that hold a place: quoted ones before a report of them. */
export function stretchAt(
  { said = [] }: PhraseHit['passage'],
  [start, end]: PhraseHit['places'][number],
): SaidStretch | undefined {
  const holding = said.filter((own) => own.start <= start && end <= own.end);
  return holding.find(({ mode }) => mode === 'direct') ?? holding[0];
}
