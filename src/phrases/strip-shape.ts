/** What pictures of documents have in common, whether they are drawn at build or beside a hit. */

/** Who speaks, as far as the picture tells them apart. */
export type Texture = 'paragraph' | 'speech' | 'question' | 'conduct';

export const width = 1000;
export const height = 16;

/** How far below the top a texture begins: height tells them apart where shades don't. */
export const tops: Record<Texture, number> = { paragraph: 0, speech: 0, question: 4.8, conduct: 10 };

/** Gaps between segments take at most a fifth of the picture, however many there are. */
export function scaleStrip(length: number, segments: number): { gap: number; scale: number } {
  const gap = Math.min(2.2, (width * 0.2) / segments);
  return { gap, scale: (width - gap * (segments - 1)) / length };
}
