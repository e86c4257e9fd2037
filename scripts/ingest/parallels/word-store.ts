import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { createColumn, type Column } from './column.ts';
import { openOwnWords, readOwnWords, type KeepWords, type OpenedWords } from './own-words.ts';
import { describeStored, speakersOf, type StoredDocument, type StoredText } from './stored-document.ts';

/** A passage as far as its wording is compared: words `[from, to)` of the store. */
export interface StoredPassage {
  document: number;
  block: string;
  from: number;
  to: number;
  /** No running text: a title, a heading, a pull quote, code. Not compared with other documents. */
  apart: boolean;
  /** Of a transcript's turn. */
  speaker?: QuoteSpeaker;
}

/** The words of all documents as numbers: 0 stands between passages, every other number for one folded word. */
export interface WordStore {
  words: Column;
  /** Where each word stands in its passage, and how long it is. */
  starts: Column;
  lengths: Column;
  /** 1 for a word that names something where it stands. */
  names: Column;
  vocabulary: string[];
  /** Word → how many documents have it. */
  documentCounts: number[];
  /** Word → 1 where some document prints it without a capital. */
  small: number[];
  passages: StoredPassage[];
  documents: StoredDocument[];
  /** @param record the text of its record, of which its words are kept */
  add: (document: Document, record?: string) => void;
}

/**
 * Keeps of each document what comparing needs: some 13 bytes a word.
 * @param keep for the words of each, which take the longest to read
 */
export function createWordStore(keep: KeepWords = (_record, read) => read()): WordStore {
  const numbers = new Map<string, number>([['', 0]]);
  const store: WordStore = {
    words: createColumn(Uint32Array),
    starts: createColumn(Uint32Array),
    lengths: createColumn(Uint16Array),
    names: createColumn(Uint8Array),
    vocabulary: [''],
    documentCounts: [0],
    small: [0],
    passages: [],
    documents: [],
    add(document, record) {
      const from = store.passages.length;
      let begin = store.words.length;
      const spoken = speakersOf(document);
      const texts: StoredText[] = [{ id: 'title', text: document.title.value }, ...passagesOf(document.blocks)];
      const running = new Set(
        passagesOf(document.blocks.filter((block) => hasTrait(block, 'compared'))).map(({ id }) => id),
      );
      const read = () => readOwnWords(document, texts);
      const ends = addWords(openOwnWords(record === undefined ? read() : keep(record, read)));
      for (const [place, { id, layout }] of texts.entries()) {
        const speaker = spoken.get(id);
        const to = ends[place] as number;
        store.passages.push({
          document: store.documents.length,
          block: id,
          from: begin,
          to,
          apart: !running.has(id) || layout?.kind === 'preformatted',
          ...(speaker && { speaker }),
        });
        begin = to + 1;
      }
      store.documents.push(describeStored(document, texts, from));
    },
  };

  /** @returns where each passage ends */
  function addWords({ vocabulary, small, each }: OpenedWords): number[] {
    const numberOf = vocabulary.map((word, own) => {
      const number = numbers.get(word) ?? store.vocabulary.push(word) - 1;
      numbers.set(word, number);
      if (own > 0) store.documentCounts[number] = (store.documentCounts[number] ?? 0) + 1;
      store.small[number] ||= small[own] as number;
      return number;
    });
    const ends: number[] = [];
    each((word, start, length, names) => {
      if (word === 0) ends.push(store.words.length);
      store.words.push(numberOf[word] as number);
      store.starts.push(start);
      store.lengths.push(length);
      store.names.push(names);
    });
    return ends;
  }
  return store;
}
