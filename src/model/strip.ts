import type { Block, TurnRole } from '../schema/block.ts';

/** Who speaks, as far as the picture tells them apart. */
export type Texture = 'paragraph' | 'speech' | 'question' | 'conduct';

export interface Strip {
  width: number;
  height: number;
  /** One outline for each texture that occurs, as path data. */
  shapes: { texture: Texture; path: string }[];
  /** Path data of the places where the transcript has words missing; empty if none. */
  gaps: string;
}

interface Segment {
  texture: Texture;
  length: number;
  /** Where words are inaudible, as shares of the segment. */
  inaudible: number[];
}

const width = 1000;
const height = 16;

const textures: Record<TurnRole, Texture> = {
  official: 'speech',
  speaker: 'speech',
  press: 'question',
  audience: 'question',
  moderator: 'conduct',
  interpreter: 'conduct',
};

/** One document at a glance, to scale: a segment for each turn or paragraph, as long as its words. */
export function drawStrip(blocks: readonly Block[]): Strip | undefined {
  const segments = blocks.flatMap(segmentOf);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  if (length === 0) return undefined;
  // Gaps between segments take at most a fifth of the picture, however many there are.
  const gap = Math.min(2.2, (width * 0.2) / segments.length);
  const scale = (width - gap * (segments.length - 1)) / length;
  const paths = new Map<Texture, string>();
  let gaps = '';
  let x = 0;
  for (const { texture, length: own, inaudible } of segments) {
    paths.set(texture, (paths.get(texture) ?? '') + box(texture, x, own * scale));
    gaps += inaudible.map((share) => rectangle(x + share * own * scale - 2, 0, 4, height)).join('');
    x += own * scale + gap;
  }
  return { width, height, gaps, shapes: [...paths].map(([texture, path]) => ({ texture, path })) };
}

function segmentOf(block: Block): Segment[] {
  if (block.kind === 'turn') return [turnSegment(block)];
  // What repeats or describes the text is not part of its length.
  if (block.kind !== 'paragraph' && block.kind !== 'caption') return [];
  return [{ texture: 'paragraph', length: block.text.length, inaudible: [] }];
}

function turnSegment({ role, paragraphs }: Block & { kind: 'turn' }): Segment {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const inaudible = paragraphs.flatMap(({ text, spans }) => {
    const places = spans.filter(({ kind }) => kind === 'inaudible').map((span) => (before + span.start) / length);
    before += text.length;
    return places;
  });
  return { texture: textures[role], length, inaudible };
}

/** How far below the top a texture begins: height tells them apart where shades don't. */
const tops: Record<Texture, number> = { paragraph: 0, speech: 0, question: 4.8, conduct: 10 };

const box = (texture: Texture, x: number, wide: number) => rectangle(x, tops[texture], wide, height - tops[texture]);

const rectangle = (x: number, y: number, wide: number, high: number) =>
  `M${round(x)} ${round(y)}h${round(wide)}v${round(high)}h-${round(wide)}z`;

const round = (value: number) => Math.round(value * 10) / 10;

const legend: Record<Texture, string> = {
  speech: 'official or speaker',
  question: 'reporter or audience asks',
  conduct: 'moderator or interpreter',
  paragraph: 'paragraph',
};

/** What the textures in these pictures mean. */
export function stripLegend(strips: readonly (Strip | undefined)[]): { texture: Texture; label: string }[] {
  const present = new Set(strips.flatMap((strip) => strip?.shapes.map(({ texture }) => texture) ?? []));
  return (Object.keys(legend) as Texture[])
    .filter((texture) => present.has(texture))
    .map((texture) => ({ texture, label: legend[texture] }));
}
