import { isTurnId } from '../../record/passage-id.ts';
import type { Block } from '../../record/block.ts';
import { turnsOf } from '../../record/passages.ts';
import { readingGuideWords as words } from '#words/reading-guide.ts';
import { passageName, passageNumber } from '../../parts/passage-name.ts';
import { speakerName } from '../../parts/speaker-line.ts';
import { stripParts, type StripPart } from '../../parts/strip-parts.ts';
import { stripSegments } from '../../parts/strip.ts';
import type { Texture } from '../../phrases/strip-shape.ts';

/** A stretch of the strip that leads to its words. `x` and `width` are in units of the picture. */
export interface MapLink {
  href: string;
  /** `Turn 8, Reporter`; `Paragraphs 41 to 44` */
  name: string;
  x: number;
  width: number;
  /** Of a link that leads to one part: how the picture draws that. */
  drawn?: { texture: Texture; path: string };
}

/** More would be too narrow to hit, and each is a stop of the keyboard where no script runs. */
const mostLinks = 100;
/** Fewer parts are seen at a glance, and need no map. */
export const leastToMap = 3;

/** Parts that a map takes together: one, or in a long document a few neighbours. */
export function mapStretches(blocks: readonly Block[]): { name: string; parts: StripPart[] }[] {
  const parts = stripParts(blocks);
  const nameOf = partNames(blocks);
  const size = Math.ceil(parts.length / mostLinks);
  return Array.from({ length: Math.ceil(parts.length / Math.max(1, size)) }, (_, index) => {
    const own = parts.slice(index * size, (index + 1) * size);
    return { name: stretchName(own, nameOf), parts: own };
  });
}

/** Links over the strip, one for each stretch; none where there is no map. */
export function stripMap(blocks: readonly Block[]): MapLink[] {
  const segments = new Map(stripSegments(blocks).map((segment) => [segment.id, segment]));
  if (segments.size < leastToMap) return [];
  return mapStretches(blocks).flatMap(({ name, parts }) => {
    const [first, last] = [parts[0], parts.at(-1)].map((part) => segments.get(part?.id ?? ''));
    if (!first || !last) return [];
    const width = last.x + last.width - first.x;
    const drawn = first === last ? { drawn: { texture: first.texture, path: first.path } } : {};
    return [{ href: `#${first.id}`, name, x: first.x, width, ...drawn }];
  });
}

function stretchName(parts: readonly StripPart[], nameOf: (id: string) => string): string {
  const [first, last] = [parts[0]?.id ?? '', parts.at(-1)?.id ?? ''];
  if (first === last) return nameOf(first);
  const name = isTurnId(first) ? words.turns : words.paragraphs;
  return name(passageNumber(first), passageNumber(last));
}

function partNames(blocks: readonly Block[]): (id: string) => string {
  const speakers = new Map(turnsOf(blocks).map((turn) => [turn.id, speakerName(turn)] as const));
  return (id) => {
    const name = passageName(id);
    const speaker = speakers.get(id);
    return speaker === undefined ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${speaker}`;
  };
}
