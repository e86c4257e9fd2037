import { blockKinds, kindsWith } from '../record/block-kinds.ts';
import { readId } from '../record/passage-id.ts';
import type { Texture } from './strip-shape.ts';

/** A stretch of a document's picture: one paragraph or turn, and how many characters it has. */
export interface StripSegment {
  texture: Texture;
  length: number;
}

const letters: Record<Texture, string> = { paragraph: 'P', speech: 'S', question: 'Q', conduct: 'C' };

/** As many as a picture beside a hit has room for. */
const mostSegments = 150;

/** `S1aQ2C`: each segment's texture, and its length in base 36. Of a long document, neighbours are drawn as one. */
export const encodeStrip = (segments: readonly StripSegment[]): string =>
  joinNeighbours(segments)
    .map(({ texture, length }) => letters[texture] + length.toString(36))
    .join('');

export function decodeStrip(encoded: string): StripSegment[] {
  const textures = new Map(Object.entries(letters).map(([texture, letter]) => [letter, texture as Texture]));
  return [...encoded.matchAll(/([A-Z])([0-9a-z]+)/g)].map(([, letter = '', length = '0']) => ({
    texture: textures.get(letter) ?? 'paragraph',
    length: Number.parseInt(length, 36),
  }));
}

/** Segments of about one length together; the longest of them gives the texture. */
function joinNeighbours(segments: readonly StripSegment[]): StripSegment[] {
  if (segments.length <= mostSegments) return [...segments];
  const total = segments.reduce((sum, { length }) => sum + length, 0);
  const joined = new Map<number, StripSegment[]>();
  let before = 0;
  for (const segment of segments) {
    const place = Math.min(mostSegments - 1, Math.floor((before * mostSegments) / Math.max(1, total)));
    joined.set(place, [...(joined.get(place) ?? []), segment]);
    before += segment.length;
  }
  return [...joined.values()].map((own) => ({
    texture: own.reduce((longest, segment) => (segment.length > longest.length ? segment : longest)).texture,
    length: own.reduce((sum, { length }) => sum + length, 0),
  }));
}

const drawnPrefixes = new Set<string>(kindsWith('drawn').map((kind) => blockKinds[kind].prefix));

/** How many characters of a picture a passage takes: none where its kind is not drawn. */
export const drawnLength = ({ id, text }: { id: string; text: string }): number =>
  drawnPrefixes.has(readId(id)?.prefix ?? '') ? text.length : 0;
