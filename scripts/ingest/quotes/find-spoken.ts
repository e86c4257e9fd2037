import type { Turn } from '../../../src/record/block.ts';
import { turnsOf } from '../../../src/record/passages.ts';
import type { Attribution } from '../../../src/record/quote.ts';
import { findProcedural } from './procedural/find-procedural.ts';
import { makePart, type QuotedDocument, type UnnamedQuote } from './make-part.ts';

/** A transcript's turns: each is what one speaker says under one label. A press question is one too. */
export function findSpoken(document: QuotedDocument): UnnamedQuote[] {
  const attribute = ({ speaker, supplied }: Turn): Attribution => {
    const join = ({ status, label }: Turn['speaker'], ref: string | undefined) => ({
      status,
      ...(ref !== undefined && { ref }),
      label,
    });
    const found = document.turnRefs.get(speaker.label);
    const decided = supplied?.find(({ what }) => what === 'speaker');
    const begun = supplied?.find(({ what }) => what !== 'speaker');
    if (!decided && begun)
      return { speaker: join(speaker, found), basis: 'supplied', supplied: { reason: begun.reason } };
    if (!decided) return { speaker: join(speaker, found), basis: 'label' };
    const { reason, ref, rules } = decided;
    return {
      speaker: join(speaker, ref),
      basis: 'supplied',
      supplied: { reason, ...(rules && { rules: { speaker: join(rules.speaker, found), basis: 'label' } }) },
    };
  };
  const turns = turnsOf(document.blocks).filter(({ paragraphs }) => paragraphs.length > 0);
  const procedural = findProcedural(turns);
  return turns.map((turn) => ({
    mode: 'spoken',
    parts: turn.paragraphs.map(({ id, text }) => makePart(document, id, text, 0, text.length)),
    attribution: attribute(turn),
    ...(procedural.has(turn.id) && { procedural: true }),
    ...(turn.interpreted === true && { interpreted: true }),
  }));
}
