import { turnOf } from '../record/passage-id.ts';
import { height, scaleStrip, tops, width, type Texture } from '../phrases/strip-shape.ts';
import type { Block } from '../record/block.ts';
import type { Quote } from '../record/quote.ts';
import { stripWords } from '#words/documents.ts';
import { stripParts, type StripPart } from './strip-parts.ts';

export interface Strip {
  width: number;
  height: number;
  /** How wide it is drawn beside others, in hundredths of the longest; absent where it takes the room there is. */
  share?: number;
  /** One outline for each texture that occurs, as path data. */
  shapes: { texture: Texture; path: string }[];
  /** Path data of the places where the transcript has words missing; empty if none. */
  gaps: string;
  /** Path data, to be stroked: a tick over each place where somebody's words are quoted; empty if none. */
  ticks: string;
  /** Path data, to be stroked: the places that were asked for; empty if none. */
  marks: string;
}

/** A place in the words: an offset within a passage. Without one, the beginning of a passage or a turn. */
export interface StripMark {
  block: string;
  start?: number;
}

/** A stretch of the picture: one turn or paragraph. */
export interface DrawnSegment {
  /** Of the block. */
  id: string;
  x: number;
  width: number;
  texture: Texture;
  /** Path data. */
  path: string;
}

interface Segment {
  id: string;
  texture: Texture;
  length: number;
  /** Where its passages begin: offsets from the segment's own beginning. */
  passages: { id: string; from: number }[];
  /** Where words are inaudible: offsets from the segment's own beginning. */
  inaudible: number[];
}

/** Segments with their places in the picture. */
interface Scale {
  segments: (Segment & Pick<DrawnSegment, 'x' | 'width'>)[];
  /** Units of the picture for each character. */
  scale: number;
}

/**
 * One document at a glance, to scale: a segment for each turn or paragraph, as long as its words.
 * @param quotes those in quotation marks get a tick
 * @param marks other places to point out: hits of a search, a passage that is cited
 */
export function drawStrip(
  blocks: readonly Block[],
  quotes: readonly Quote[] = [],
  marks: readonly StripMark[] = [],
): Strip | undefined {
  const scaled = layOutStrip(blocks);
  if (!scaled) return undefined;
  const paths = new Map<Texture, string>();
  let gaps = '';
  for (const { texture, x, width: wide, inaudible } of scaled.segments) {
    paths.set(texture, (paths.get(texture) ?? '') + box(texture, x, wide));
    gaps += inaudible.map((offset) => rectangle(x + offset * scaled.scale - 2, 0, 4, height)).join('');
  }
  const quoted = quotes.filter(({ mode }) => mode === 'direct').flatMap(({ parts: [first] }) => first ?? []);
  return {
    width,
    height,
    gaps,
    ticks: strokes(scaled, quoted, tick),
    marks: strokes(scaled, marks, mark),
    shapes: [...paths].map(([texture, path]) => ({ texture, path })),
  };
}

/**
 * The same segments as in the picture, for links that are drawn as they or lie over several. To whole parts of its width, about a pixel of a
 * wide screen: a long transcript has hundreds.
 */
export const stripSegments = (blocks: readonly Block[]): DrawnSegment[] =>
  (layOutStrip(blocks)?.segments ?? []).map(({ id, texture, x: at, width: wide }) => {
    const [x, own] = [Math.round(at), Math.max(1, Math.round(wide))];
    return { id, texture, x, width: own, path: box(texture, x, own) };
  });

function layOutStrip(blocks: readonly Block[]): Scale | undefined {
  const segments = stripParts(blocks).map(segmentOf);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  if (length === 0) return undefined;
  const { gap, scale } = scaleStrip(length, segments.length);
  let x = 0;
  const placed = segments.map((segment) => {
    const own = { ...segment, x, width: segment.length * scale };
    x += own.width + gap;
    return own;
  });
  return { segments: placed, scale };
}

function segmentOf({ id, texture, passages: own }: StripPart): Segment {
  let length = 0;
  const passages: Segment['passages'] = [];
  const inaudible: number[] = [];
  for (const { id: passage, text, spans } of own) {
    passages.push({ id: passage, from: length });
    for (const { kind, start } of spans) if (kind === 'inaudible') inaudible.push(length + start);
    length += text.length;
  }
  return { id, texture, length, passages, inaudible };
}

/** Ticks stand above the segments, so that they are seen on any texture and without colour; marks go all the way through. */
const tick = { from: -5, to: 3 };
const mark = { from: -3, to: height + 3 };

function strokes({ segments, scale }: Scale, places: readonly StripMark[], { from, to }: typeof tick): string {
  const begins = new Map<string, number>();
  for (const { id, x, passages } of segments) {
    // Of a speech, the turn begins with its first paragraph.
    const turn = turnOf(id);
    if (turn !== undefined && !begins.has(turn)) begins.set(turn, x);
    begins.set(id, x);
    for (const passage of passages) begins.set(passage.id, x + passage.from * scale);
  }
  const xs = places.flatMap(({ block, start = 0 }) => {
    const x = begins.get(block);
    return x === undefined ? [] : [round(x + start * scale)];
  });
  return [...new Set(xs)].map((x) => `M${x} ${from}v${to - from}`).join('');
}

const box = (texture: Texture, x: number, wide: number) => rectangle(x, tops[texture], wide, height - tops[texture]);

const rectangle = (x: number, y: number, wide: number, high: number) =>
  `M${round(x)} ${round(y)}h${round(wide)}v${round(high)}h-${round(wide)}z`;

const round = (value: number) => Math.round(value * 10) / 10;

/** One sign of the pictures, and what it means. */
export interface LegendEntry {
  sign: Texture | 'tick' | 'gap';
  label: string;
}

/** What the signs in these pictures mean. */
export function stripLegend(
  strips: readonly ((Pick<Strip, 'shapes' | 'ticks'> & Partial<Pick<Strip, 'gaps'>>) | undefined)[],
): LegendEntry[] {
  const present = new Set<string>(
    strips.flatMap((strip) => [
      ...(strip?.shapes.map(({ texture }) => texture) ?? []),
      ...(strip?.ticks ? ['tick'] : []),
      ...(strip?.gaps ? ['gap'] : []),
    ]),
  );
  return (Object.keys(stripWords) as LegendEntry['sign'][])
    .filter((sign) => present.has(sign))
    .map((sign) => ({ sign, label: stripWords[sign] }));
}
