import type { Texture } from '../phrases/strip-shape.ts';
import { hasTrait } from '../record/block-kinds.ts';
import type { Block, Passage, TurnRole } from '../record/block.ts';
import { turnsOf } from '../record/passages.ts';

/** What a picture of a document draws as one: a turn or a paragraph. */
export interface StripPart {
  /** `t12`, `p7`; of a speech `t1p7`. */
  id: string;
  texture: Texture;
  passages: readonly Pick<Passage, 'id' | 'text' | 'spans'>[];
}

const textures: Record<TurnRole, Texture> = {
  official: 'speech',
  speaker: 'speech',
  press: 'question',
  audience: 'question',
  moderator: 'conduct',
  interpreter: 'conduct',
};

/** The parts of a document's picture. Where one speaks all the time, the paragraphs of that turn: it would be one bar. */
export function stripParts(blocks: readonly Block[]): StripPart[] {
  const isSpeech = turnsOf(blocks).length === 1;
  return blocks.flatMap((block): StripPart[] => {
    // What repeats or describes the text is not part of its length.
    if (!hasTrait(block, 'drawn')) return [];
    if (block.kind === 'turn') {
      const { id, role, paragraphs } = block;
      const texture = textures[role];
      if (!isSpeech) return [{ id, texture, passages: paragraphs }];
      return paragraphs.map((paragraph) => ({ id: paragraph.id, texture, passages: [paragraph] }));
    }
    return [{ id: block.id, texture: 'paragraph', passages: [block] }];
  });
}
