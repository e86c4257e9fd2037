import type { Block } from '../schema/block.ts';
import { guideWords as words } from '../words/guide.ts';
import { passageName, passageNumber } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';
import { stripSegments, type StripSegment } from './strip.ts';

/** A stretch of the strip that leads to its words. `x` and `width` are in units of the picture. */
export interface MapLink {
  href: string;
  /** `Turn 8, Reporter`; `Paragraphs 41 to 44` */
  name: string;
  x: number;
  width: number;
}

/** More would be too narrow to hit, and each is a stop of the keyboard where no script runs. */
const mostLinks = 100;

/** Links over the strip: one for each turn or paragraph; in a long document, one for a few neighbours. */
export function stripMap(blocks: readonly Block[]): MapLink[] {
  const segments = stripSegments(blocks);
  const nameOf = segmentNames(blocks);
  const size = Math.ceil(segments.length / mostLinks);
  const groups = Array.from({ length: Math.ceil(segments.length / Math.max(1, size)) }, (_, index) =>
    segments.slice(index * size, (index + 1) * size),
  );
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const width = Math.round((last.x + last.width - first.x) * 10) / 10;
    return [{ href: `#${first.id}`, name: groupName(first, last, nameOf), x: first.x, width }];
  });
}

function groupName(first: StripSegment, last: StripSegment, nameOf: (id: string) => string): string {
  if (first === last) return nameOf(first.id);
  const name = first.id.startsWith('t') ? words.turns : words.paragraphs;
  return name(passageNumber(first.id), passageNumber(last.id));
}

function segmentNames(blocks: readonly Block[]): (id: string) => string {
  const speakers = new Map(
    blocks.flatMap((block) => (block.kind === 'turn' ? [[block.id, speakerName(block)] as const] : [])),
  );
  return (id) => {
    const name = passageName(id);
    const speaker = speakers.get(id);
    return speaker === undefined ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${speaker}`;
  };
}
