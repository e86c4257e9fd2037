import { evidenceWithin } from '../../../src/record/evidence.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Evidence } from '../../../src/record/sourced.ts';

/** The words that a block id stands for: a turn's label counts among its words. */
function wordsOf(document: Document, id: string): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'turn') return block.id === id ? [block.text] : [];
    if (block.id === id) return [block.label, ...block.paragraphs.map(({ text }) => text)];
    return block.paragraphs.filter((paragraph) => paragraph.id === id).map(({ text }) => text);
  });
}

/**
 * @param written evidence that stands on the card: `checkEvidence` looks at it, and says what to do about it.
 * @throws Error where a rule cites words that do not stand where it says: a bug in the rule, not a fault of the content.
 */
export function assertOwnEvidence(document: Document, written: readonly Evidence[] = []): void {
  const isWritten = (own: Evidence) =>
    written.some(({ document: id, block, exact }) => id === own.document && block === own.block && exact === own.exact);
  for (const { evidence } of evidenceWithin(document)) {
    const { block, exact } = evidence;
    if (evidence.document !== document.id || isWritten(evidence)) continue;
    if (wordsOf(document, block).some((text) => text.includes(exact))) continue;
    throw new Error(`${document.id}: the evidence “${exact}” does not stand in ${block}`);
  }
}
