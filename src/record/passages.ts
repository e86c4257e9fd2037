import { hasTrait } from './block-kinds.ts';
import type { Block, Passage, Turn } from './block.ts';

/** Every block with words of its own, and every paragraph of a turn, in the order of the text. */
export const passagesOf = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block): Passage[] => (block.kind === 'turn' ? block.paragraphs : [block]));

export const turnsOf = (blocks: readonly Block[]): Turn[] => blocks.filter((block) => block.kind === 'turn');

/** Id of a paragraph → the turn that it belongs to. */
export const turnsByPassage = (blocks: readonly Block[]): ReadonlyMap<string, Turn> =>
  new Map(turnsOf(blocks).flatMap((turn) => turn.paragraphs.map(({ id }) => [id, turn] as const)));

/** The title where the document has it in its own words, and every passage: all that may name, date or count something. */
export const ownPassages = ({
  title,
  blocks,
}: {
  title: { value: string; basis: string };
  blocks: readonly Block[];
}): Pick<Passage, 'id' | 'text' | 'layout' | 'page'>[] => [
  ...(title.basis === 'stated' ? [{ id: 'title', text: title.value }] : []),
  ...passagesOf(blocks),
];

/** Words as people count them: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** The passage that a dateline stands before: the first paragraph, and of a text that has only turns the first one's. */
export const passageAfterDateline = (blocks: readonly Block[]): string | undefined =>
  (blocks.find((block) => hasTrait(block, 'prose')) ?? passagesOf(blocks)[0])?.id;
