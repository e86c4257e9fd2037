import type { Block, Exchange } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import type { Mention } from '../../record/mention.ts';
import { passagesOf } from '../../record/passages.ts';
import { isSafeAddress } from './is-safe-address.ts';
import { freePart } from './mention-marks.ts';

/**
 * Of each entity the first mention in a section that can be a link, by its passage: who has just been named needs no way to them. A
 * section is a question with its answers, a turn, or what stands between two headings. Topics are everyday words and are not linked.
 */
export function linkedMentions(
  document: Pick<Document, 'blocks' | 'exchanges' | 'mentions'>,
): ReadonlyMap<string, Mention[]> {
  const passages = new Map(passagesOf(document.blocks).map((passage) => [passage.id, passage]));
  const sections = sectionsOf(document.blocks, document.exchanges);
  const linked = new Set<string>();
  const first = document.mentions.filter(({ entity, kind, block, start, end }) => {
    const passage = passages.get(block);
    const key = `${sections.get(block) ?? ''} ${entity}`;
    if (kind === 'topics' || !passage || linked.has(key)) return false;
    const others = passage.spans.filter((span) => span.kind !== 'link' || isSafeAddress(span.href));
    if (!freePart(passage.text, start, end, others)) return false;
    linked.add(key);
    return true;
  });
  return Map.groupBy(first, ({ block }) => block);
}

/** Passage → the id of what its section begins with. */
function sectionsOf(blocks: readonly Block[], exchanges: readonly Exchange[]): ReadonlyMap<string, string> {
  const exchangeOf = new Map(exchanges.flatMap(({ id, turns }) => turns.map((turn) => [turn, id] as const)));
  let heading = '';
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind === 'heading') heading = block.id;
      const section = block.kind === 'turn' ? (exchangeOf.get(block.id) ?? block.id) : heading;
      return passagesOf([block]).map(({ id }) => [id, section] as const);
    }),
  );
}
