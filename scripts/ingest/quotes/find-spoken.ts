import type { Turn } from '../../../src/schema/block.ts';
import { makePart, type QuotedDocument, type UnnamedQuote } from './make-part.ts';

/** A transcript's turns: each is what one speaker says under one label. A press question is one too. */
export function findSpoken(document: QuotedDocument): UnnamedQuote[] {
  const refOf = (label: string): { ref?: string } => {
    const ref = document.turnRefs.get(label);
    return ref === undefined ? {} : { ref };
  };
  const turns = document.blocks.filter((block): block is Turn => block.kind === 'turn' && block.paragraphs.length > 0);
  return turns.map(({ speaker, paragraphs, interpreted }) => ({
    mode: 'spoken',
    parts: paragraphs.map(({ id, text }) => makePart(document, id, text, 0, text.length)),
    attribution: { speaker: { status: speaker.status, ...refOf(speaker.label), label: speaker.label }, basis: 'label' },
    ...(interpreted === true && { interpreted }),
  }));
}
