import type { Block, Passage } from '../../../src/record/block.ts';

/**
 * Says of each passage on which page it begins.
 *
 * @param starts where pages begin in the text, in their order; absent where it has none
 */
export function givePages(blocks: Block[], starts: readonly number[] | undefined): Block[] {
  if (!starts || starts.length === 0) return blocks;
  const withPage = <Some extends Pick<Passage, 'source'>>(passage: Some): Some & { page: number } => ({
    ...passage,
    page: Math.max(1, starts.filter((start) => start <= passage.source[0]).length),
  });
  return blocks.map((block) =>
    block.kind === 'turn' ? { ...block, paragraphs: block.paragraphs.map(withPage) } : withPage(block),
  );
}
