import { passagesOf } from '../../src/record/passages.ts';
import type { Document } from '../../src/record/document.ts';
import { compareCodeUnits } from '../ingest/text/compare-code-units.ts';
import { findCapitalizedNames } from './find-capitalized-names.ts';

/** A name that no authority knows, how often it stands, and where. */
export interface Suggestion {
  name: string;
  count: number;
  /** `document#passage`, each once, in the order of the documents. */
  passages: string[];
}

export interface Suggester {
  add(document: Pick<Document, 'id' | 'blocks' | 'mentions'>): void;
  /** The most frequent first. */
  list(): Suggestion[];
}

/** Collects names document by document. A word that also stands small somewhere, and has its capital only at the head of a sentence, is none. */
export function createSuggester(): Suggester {
  const found = new Map<string, { count: number; sure: boolean; passages: Set<string> }>();
  const small = new Set<string>();
  return {
    add({ id, blocks, mentions }) {
      for (const passage of passagesOf(blocks)) {
        for (const [word] of passage.text.matchAll(/(?<!\p{L})\p{Ll}\p{L}+/gu)) small.add(word);
        const known = mentions.filter(({ block, kind }) => block === passage.id && kind !== 'topics');
        for (const { text, start, end, heads } of findCapitalizedNames(passage.text)) {
          if (known.some((mention) => start < mention.end && end > mention.start)) continue;
          const entry = found.get(text) ?? { count: 0, sure: false, passages: new Set() };
          found.set(text, entry);
          entry.count += 1;
          entry.sure ||= !heads;
          entry.passages.add(`${id}#${passage.id}`);
        }
      }
    },
    list: () =>
      [...found]
        .filter(([name, { sure }]) => sure || !small.has(name.toLowerCase()))
        .map(([name, { count, passages }]) => ({ name, count, passages: [...passages] }))
        .sort((a, b) => b.count - a.count || compareCodeUnits(a.name, b.name)),
  };
}
