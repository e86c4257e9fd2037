import type { Block, Passage } from '../../../src/record/block.ts';
import type { Document } from '../../../src/record/document.ts';

/** Characters `[start, end)` of a passage, of which `[kept[0], kept[1])` are left. */
export interface Cut {
  block: string;
  start: number;
  end: number;
  kept: [number, number];
}

interface Placed {
  block: string;
  start: number;
  end: number;
}

/** A document without the words that are cut; what stands in that passage is where it stands then. Its source is not cut. */
export function replaceWords(document: Document, cut: Cut): Document {
  return {
    ...document,
    blocks: document.blocks.map((block) => cutBlock(block, cut)),
    mentions: keep(document.mentions, cut),
    dates: keep(document.dates, cut),
    quotes: document.quotes.map((quote) => ({ ...quote, parts: quote.parts.map((part) => move(part, cut)) })),
  };
}

function cutBlock(block: Block, cut: Cut): Block {
  if (block.kind === 'turn')
    return { ...block, paragraphs: block.paragraphs.map((passage) => cutPassage(passage, cut)) };
  return cutPassage(block, cut);
}

const cutPassage = <Kind extends Pick<Passage, 'id' | 'text'>>(passage: Kind, { block, start, end, kept }: Cut): Kind =>
  passage.id === block
    ? { ...passage, text: passage.text.slice(0, start) + passage.text.slice(...kept) + passage.text.slice(end) }
    : passage;

const keep = <Kind extends Placed>(placed: readonly Kind[], cut: Cut): Kind[] =>
  placed.flatMap((one) => (isCutAway(one, cut) ? [] : [move(one, cut)]));

/** Within what is cut, and not within what is left of it. */
const isCutAway = ({ block, start, end }: Placed, cut: Cut): boolean =>
  block === cut.block && start >= cut.start && end <= cut.end && (start < cut.kept[0] || end > cut.kept[1]);

function move<Kind extends Placed>(placed: Kind, cut: Cut): Kind {
  if (placed.block !== cut.block) return placed;
  const { start, end, kept } = cut;
  const moved = (place: number): number => {
    if (place <= start) return place;
    if (place >= end) return place - (end - start) + (kept[1] - kept[0]);
    return start + Math.min(Math.max(place, kept[0]), kept[1]) - kept[0];
  };
  return { ...placed, start: moved(placed.start), end: moved(placed.end) };
}
