import type { Block, Passage } from './block.ts';

/** Every block with words of its own, and every paragraph of a turn, in the order of the text. */
export const passagesOf = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block): Passage[] => (block.kind === 'turn' ? block.paragraphs : [block]));

/** Words as people count them: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
