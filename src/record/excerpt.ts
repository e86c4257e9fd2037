import { hasTrait } from './block-kinds.ts';
import type { Block, Passage, Span, Turn } from './block.ts';
import { measureBeginning, measureLetters, type Beginning, type Bounds } from './measure-beginning.ts';
import { passagesOf } from './passages.ts';

/** An excerpt has no more than this, whatever the script, and no more than half of its text. */
export const excerptBounds: Bounds = { words: 40, characters: 200 };

/**
 * The beginning of a text that an excerpt shows: paragraphs and turns, with their labels, up to the bound. It ends with a word; within one
 * only where the first word alone is longer.
 */
export function excerptOf(blocks: readonly Block[], language: string): Block[] {
  const cutter = createCutter(halfOf(blocks), language);
  return blocks.flatMap((block): Block[] => {
    if (!hasTrait(block, 'excerpted')) return [];
    if (block.kind === 'turn') return cutTurn(block, cutter);
    return cutPassage(block, cutter).map((passage) => ({ kind: block.kind, ...passage }));
  });
}

/** Without what is told of the speaker: that may rest on words behind the bound. */
function cutTurn({ kind, id, label, role, speaker, source, paragraphs, interpreted }: Turn, cutter: Cutter): Turn[] {
  if (!cutter.takeLabel(label)) return [];
  const left = paragraphs.flatMap((paragraph) => cutPassage(paragraph, cutter));
  if (left.length === 0) return [];
  return [{ kind, id, label, role, speaker, source, paragraphs: left, ...(interpreted && { interpreted }) }];
}

function halfOf(blocks: readonly Block[]): Bounds {
  const length = passagesOf(blocks).reduce((sum, { text }) => sum + text.length, 0);
  return { ...excerptBounds, characters: Math.min(excerptBounds.characters, Math.floor(length / 2)) };
}

/** Takes one text after the other. Behind the first that it doesn't take whole, it takes none. */
interface Cutter {
  /** Whether it stands within the bounds, whole. */
  takeLabel: (label: string) => boolean;
  /** How much of it stands within the bounds. */
  takeText: (text: string) => number;
}

function createCutter(bounds: Bounds, language: string): Cutter {
  let left = bounds;
  let isFirst = true;
  const take = (text: string, { end, words }: Beginning): number => {
    const isWhole = end === text.length;
    left = isWhole ? { words: left.words - words, characters: left.characters - end } : { words: 0, characters: 0 };
    return end;
  };
  return {
    takeLabel: (label) => take(label, measureBeginning(label, left, language)) === label.length,
    takeText(text) {
      const { end, words } = measureBeginning(text, left, language);
      const letters = end === 0 && isFirst ? measureLetters(text, left.characters) : end;
      isFirst = false;
      return take(text, { end: letters, words });
    },
  };
}

function cutPassage({ id, text, spans, source, layout }: Passage, { takeText }: Cutter): Passage[] {
  const end = takeText(text);
  if (end === 0) return [];
  // Cells and items are laid out by the whole of their words.
  const short = spans.filter((span) => span.end <= end && isShortSpan(span));
  if (end === text.length) return [{ id, text, spans: short, source, ...(layout && { layout }) }];
  return [{ id, text: text.slice(0, end), spans: short, source }];
}

/** What a span holds beside the words it is on, an address or the words of the source, is bounded as they are. */
const isShortSpan = (span: Span): boolean =>
  (span.kind === 'link' ? span.href : span.kind === 'correction' ? span.from : '').length <= excerptBounds.characters;
