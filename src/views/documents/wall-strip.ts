import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { stripParts, type StripPart } from '../../parts/strip-parts.ts';
import { height, tops, type Texture } from '../../phrases/strip-shape.ts';

/** A document drawn for a wall of many: as coarse as can be seen there. */
export interface WallStrip {
  /** Of the picture, in its own units. */
  width: number;
  shapes: { texture: Texture; path: string }[];
  /** Path data, to be stroked; empty if nobody is quoted. */
  ticks: string;
}

/** Units for each hundredth of the row: some two pixels of a wide screen. */
const unitsEach = 5;

/** `wide`: hundredths of a row. */
export const wallStrip = (id: string, wide: number, archive: Archive): WallStrip =>
  archive.ask(drawWallStrip, `${String(wide)}:${id}`);

/** Of the document behind the colon. */
const drawWallStrip = question('wall-strip', (archive, key: string): WallStrip => {
  const colon = key.indexOf(':');
  const { blocks, quotes } = archive.record(key.slice(colon + 1));
  const width = Number(key.slice(0, colon)) * unitsEach;
  const parts = stripParts(blocks);
  const { begins, total } = measure(parts);
  const direct = quotes.flatMap(({ mode, parts: [first] }) => (mode === 'direct' && first ? [first] : []));
  const places = direct.flatMap(({ block, start }) => {
    const at = begins.get(block);
    return at === undefined ? [] : [Math.round(((at + start) / total) * width)];
  });
  return {
    width,
    shapes: drawRuns(parts, total, width),
    ticks: [...new Set(places)].map((x) => `M${String(x)}-6v9`).join(''),
  };
});

const lengthOf = ({ passages }: StripPart): number => passages.reduce((sum, { text }) => sum + text.length, 0);

/** Where each passage begins, and how long all are; at least 1. */
function measure(parts: readonly StripPart[]): { begins: ReadonlyMap<string, number>; total: number } {
  const begins = new Map<string, number>();
  let total = 0;
  for (const { id, text } of parts.flatMap(({ passages }) => passages)) {
    begins.set(id, total);
    total += text.length;
  }
  return { begins, total: Math.max(1, total) };
}

/** Each unit has the texture of its middle; neighbours of one are drawn as one. */
function drawRuns(parts: readonly StripPart[], total: number, width: number): WallStrip['shapes'] {
  const paths = new Map<Texture, string>();
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + lengthOf(part));
  let at = 0;
  let run: { texture: Texture; from: number } | undefined;
  const close = (to: number) => {
    if (!run) return;
    const [top, wide] = [Math.round(tops[run.texture]), to - run.from];
    const box = `M${String(run.from)} ${String(top)}h${String(wide)}V${String(height)}h-${String(wide)}z`;
    paths.set(run.texture, (paths.get(run.texture) ?? '') + box);
  };
  for (let unit = 0; unit < width; unit += 1) {
    while (at < parts.length - 1 && (ends[at] ?? 0) <= ((unit + 0.5) / width) * total) at += 1;
    const texture = parts[at]?.texture;
    if (texture === undefined || texture === run?.texture) continue;
    close(unit);
    run = { texture, from: unit };
  }
  close(width);
  return [...paths].map(([texture, path]) => ({ texture, path }));
}
