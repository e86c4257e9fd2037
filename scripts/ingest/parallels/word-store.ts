import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Mention } from '../../../src/record/mention.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { createColumn, type Column } from './column.ts';
import { splitWords, type PlacedWord } from './split-words.ts';
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
  add: (document: Document) => void;
}

/** Keeps of each document what comparing needs: some 13 bytes a word. */
export function createWordStore(): WordStore {
  const numbers = new Map<string, number>();
  const lastSeen: number[] = [0];
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
    add(document) {
      const from = store.passages.length;
      const spoken = speakersOf(document);
      const mentions = Map.groupBy(document.mentions, ({ block }) => block);
      const texts: StoredText[] = [{ id: 'title', text: document.title.value }, ...passagesOf(document.blocks)];
      const running = new Set(
        passagesOf(document.blocks.filter((block) => hasTrait(block, 'compared'))).map(({ id }) => id),
      );
      for (const { id, text, layout } of texts) {
        const speaker = spoken.get(id);
        const apart = !running.has(id) || layout?.kind === 'preformatted';
        const begin = store.words.length;
        addWords(splitWords(text), mentions.get(id) ?? []);
        store.passages.push({
          document: store.documents.length,
          block: id,
          from: begin,
          to: store.words.length,
          apart,
          ...(speaker && { speaker }),
        });
        addWord(0, 0, 0, 0);
      }
      store.documents.push(describeStored(document, texts, from));
    },
  };

  function addWord(word: number, start: number, length: number, name: number) {
    store.words.push(word);
    store.starts.push(start);
    store.lengths.push(length);
    store.names.push(name);
  }

  function addWords(words: readonly PlacedWord[], mentions: readonly Mention[]) {
    let next = 0;
    for (const { word, start, end, capital, first } of words) {
      while (mentions[next] !== undefined && (mentions[next] as Mention).end <= start) next += 1;
      const mention = mentions[next];
      const mentioned = mention !== undefined && mention.kind !== 'topics' && mention.start < end;
      const number = numberOf(word);
      if (!capital) store.small[number] = 1;
      addWord(number, start, end - start, mentioned || (capital && !first) ? 1 : 0);
    }
  }

  function numberOf(word: string): number {
    let number = numbers.get(word);
    if (number === undefined) {
      number = store.vocabulary.push(word) - 1;
      numbers.set(word, number);
      store.documentCounts.push(0);
      store.small.push(0);
      lastSeen.push(-1);
    }
    if (lastSeen[number] !== store.documents.length) {
      lastSeen[number] = store.documents.length;
      store.documentCounts[number] = (store.documentCounts[number] ?? 0) + 1;
    }
    return number;
  }
  return store;
}
