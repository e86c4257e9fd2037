import type { Block } from '../../../src/record/block.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Mention } from '../../../src/record/mention.ts';
import type { Quote, QuotePart } from '../../../src/record/quote.ts';
import { sourceRange, type MappedText } from '../text/mapped-text.ts';

/** What the rules need of a document. */
export interface QuotedDocument {
  id: string;
  title: Document['title'];
  /** BCP 47. */
  language: string;
  blocks: Block[];
  /** Where the words of each passage, and of `title`, stand in the source. */
  maps: ReadonlyMap<string, MappedText>;
  source: string;
  altered: boolean;
  mentions: readonly Mention[];
  /** Id of a person → how the archive says that he or she is spoken of. */
  signs: ReadonlyMap<string, 'he' | 'she'>;
  /** The people whom labels of turns name: label → id. */
  turnRefs: ReadonlyMap<string, string>;
}

/** A quote that has no id yet. */
export type UnnamedQuote = Omit<Quote, 'id' | 'within' | 'shortens'>;

/** A quote without its id, and where it begins. */
export interface Finding {
  quote: UnnamedQuote;
  at: { position: number; start: number };
}

/** A stretch of a passage with its words and where they came from. */
export function makePart(document: QuotedDocument, block: string, text: string, start: number, end: number): QuotePart {
  const map = document.maps.get(block);
  if (!map) throw new Error(`${document.id}: no map of ${block}`);
  return { block, start, end, exact: text.slice(start, end), source: sourceRange(map, start, end) };
}
