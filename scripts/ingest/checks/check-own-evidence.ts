import type { Document } from '../../../src/schema/document.ts';
import { turnsOf } from '../../../src/schema/passages.ts';
import type { Evidence } from '../../../src/schema/sourced.ts';

interface WithEvidence {
  evidence?: Evidence[] | undefined;
}

/** Evidence that the rules of ingest found, not the editor. */
function listOwnEvidence(document: Document): Evidence[] {
  const sourced: (WithEvidence | undefined)[] = [
    document.kind,
    document.title,
    document.date,
    document.terms,
    ...document.contributors,
  ];
  const turns = turnsOf(document.blocks);
  return [
    ...sourced.flatMap((value) => value?.evidence ?? []),
    ...turns.flatMap(({ addressedAs, oneOf }) => [
      ...(addressedAs ? [addressedAs.evidence] : []),
      ...(oneOf?.evidence ?? []),
    ]),
  ].filter((evidence) => evidence.document === document.id);
}

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
  for (const evidence of listOwnEvidence(document)) {
    const { block, exact } = evidence;
    if (written.includes(evidence) || wordsOf(document, block).some((text) => text.includes(exact))) continue;
    throw new Error(`${document.id}: the evidence “${exact}” does not stand in ${block}`);
  }
}
