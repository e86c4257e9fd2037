import type { Block } from '../schema/block.ts';
import { passagesOf } from '../schema/passages.ts';

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
    if (block.kind === 'turn' || block.kind === 'heading') last = undefined;
    if (block.kind === 'paragraph') goOn(block.id);
    if (block.kind !== 'turn') continue;
    for (const { id } of block.paragraphs) goOn(id);
    last = undefined;
  }
  return flow;
}
