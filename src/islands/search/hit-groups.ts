import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import { drawnLength } from '../../phrases/stored-strip.ts';
import { answerWords } from '#words/search-answers.ts';
import { hitStrip } from './hit-strip.ts';
import { renderPassage, titleOf, type AnswerKind } from './render-passage.ts';
import { setLanguage } from '../parts/set-language.ts';

/** One document in a list. */
interface Group {
  /** Its date, and how many of its passages are answers. */
  about: HTMLElement;
  picture: HTMLElement;
  list: HTMLElement;
  /** How many characters of its picture stand before each place. */
  places: number[];
}

/** A list of passages by document: a document stands where the first of its passages would, and has all that come later. */
export class HitGroups {
  readonly #list: HTMLOListElement;
  readonly #groups = new Map<string, Group>();

  constructor(list: HTMLOListElement) {
    this.#list = list;
  }

  /** Adds a passage; what is given of the question is for its link. */
  add(hit: PhraseHit, kind: AnswerKind, question: { query: string; speaker?: string | undefined }): HTMLLIElement {
    const group = this.#groups.get(hit.document.id) ?? this.#begin(hit);
    const item = renderPassage(hit, kind, question);
    group.list.append(item);
    drawPlaces(group, hit);
    return item;
  }

  /** Says of each document how many of its passages there are, once all are known. */
  tell(hits: readonly PhraseHit[], areAll: boolean): void {
    for (const [id, own] of Map.groupBy(hits, ({ document }) => document.id)) {
      const group = this.#groups.get(id);
      if (group && own[0]) group.about.textContent = aboutDocument(own[0], areAll ? own.length : undefined);
    }
  }

  clear(): void {
    this.#groups.clear();
    this.#list.replaceChildren();
  }

  #begin(hit: PhraseHit): Group {
    const { document: own } = hit;
    const item = document.createElement('li');
    item.className = 'group';
    const heading = document.createElement('h3');
    const title = document.createElement('span');
    title.textContent = titleOf(hit);
    setLanguage(title, own.language);
    const about = document.createElement('span');
    about.className = 'about';
    about.textContent = aboutDocument(hit, undefined);
    heading.append(title, ' ', about);
    const picture = document.createElement('div');
    const list = document.createElement('ol');
    item.append(heading, picture, list);
    this.#list.append(item);
    const group = { about, picture, list, places: [] };
    this.#groups.set(own.id, group);
    return group;
  }
}

const aboutDocument = ({ document: own }: PhraseHit, passages: number | undefined): string =>
  [own.date ?? '', own.altered ? answerWords.altered : '', passages === undefined ? '' : answerWords.passages(passages)]
    .filter((part) => part !== '')
    .join(' · ');

/** Where in the document the hits stand. A title and what only repeats words have no place in the picture. */
function drawPlaces({ picture, places }: Group, { document: own, passage, before, places: found }: PhraseHit): void {
  if (own.strip === undefined || drawnLength(passage) === 0) return;
  places.push(...found.map(([start]) => before + start));
  const strip = hitStrip(own.strip, places);
  picture.replaceChildren(...(strip ? [strip] : []));
}
