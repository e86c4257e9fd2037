import type { Document } from '../../src/record/document.ts';
import { receivedWords } from '../ingest/blocks/hash-words.ts';
import { listPassages } from '../ingest/text/list-passages.ts';

/** A passage's words as received, and the label that stands before the first of a turn. */
export interface ReceivedPassage {
  id: string;
  words: string;
  label?: string;
}

/** A document's words, passage by passage: what was hashed for the ledger is made of these. */
export function receivedText(document: Document): ReceivedPassage[] {
  const labels = new Map(
    document.blocks.flatMap((block) =>
      block.kind === 'turn' && block.paragraphs[0] ? [[block.paragraphs[0].id, block.label] as const] : [],
    ),
  );
  return listPassages(document).map((passage) => {
    const label = labels.get(passage.id);
    return { id: passage.id, words: receivedWords(passage), ...(label !== undefined && { label }) };
  });
}

/** `[start, end)` of the words of the passage at `index`. */
export interface Stretch {
  index: number;
  start: number;
  end: number;
}

/** Words that may have been what was hashed, and where they stand. */
export interface Candidate {
  words: string;
  stretches: Stretch[];
}
