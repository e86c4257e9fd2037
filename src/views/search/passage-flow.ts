import { blockKinds } from '../../record/block-kinds.ts';
import type { Block } from '../../record/block.ts';
import { passagesOf } from '../../record/passages.ts';

/**
 * The passages whose words go on in a later one, each with how many passages further that is: the paragraphs of one turn, and paragraphs
 * between two headings, whatever stands beside them there. One speaker's words do not go on in another's.
 */
export function passageFlow(blocks: readonly Block[]): Map<string, number> {
  const place = new Map(passagesOf(blocks).map(({ id }, number) => [id, number]));
  const flow = new Map<string, number>();
  let last: string | undefined;
  const goOn = (id: string): void => {
    if (last !== undefined) flow.set(last, (place.get(id) ?? 0) - (place.get(last) ?? 0));
    last = id;
  };
  for (const block of blocks) {
    const { flow: does } = blockKinds[block.kind];
    if (block.kind === 'turn' || does === 'ends') last = undefined;
    if (does === 'goes on') for (const { id } of passagesOf([block])) goOn(id);
    if (block.kind === 'turn') last = undefined;
  }
  return flow;
}
