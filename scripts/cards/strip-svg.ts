import type { Token } from '../../src/record/palette.ts';
import type { TitleCard } from '../../src/record/title-card.ts';

type Strip = TitleCard['strips'][number]['strip'];

/** Where a strip stands on a card, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A document's picture, stretched to the box as pages stretch it to theirs: its strokes stay as thick as they are. */
export function stripSvg(strip: Strip, box: Box, colour: (token: Token) => string): string {
  const stretch = (path: string) => stretchPath(path, box, box.width / strip.width, box.height / strip.height);
  const shapes = strip.shapes.map(({ texture, path }) =>
    texture === 'question'
      ? `<path d="${stretch(path)}" fill="none" stroke="${colour('ink')}" stroke-width="2"/>`
      : `<path d="${stretch(path)}" fill="${colour(texture === 'speech' ? 'speech' : 'prose')}"/>`,
  );
  const gaps = strip.gaps && `<path d="${stretch(strip.gaps)}" fill="${colour('paper')}"/>`;
  const stroke = (path: string, wide: number) =>
    path && `<path d="${stretch(path)}" fill="none" stroke="${colour('accent')}" stroke-width="${String(wide)}"/>`;
  return [...shapes, gaps, stroke(strip.ticks, 3), stroke(strip.marks, 4)].join('');
}

/** Strips are made of `M x y`, `h` and `v` alone. */
function stretchPath(path: string, { x, y }: Box, wide: number, high: number): string {
  return path.replace(
    /([Mhv])\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/g,
    (_, command: string, first: string, second = '0') => {
      const [a, b] = [Number(first), Number(second)];
      if (command === 'h') return `h${(a * wide).toFixed(2)}`;
      if (command === 'v') return `v${(a * high).toFixed(2)}`;
      return `M${(x + a * wide).toFixed(2)} ${(y + b * high).toFixed(2)}`;
    },
  );
}
