import type { Block } from '../../record/block.ts';
import { countWords, turnsOf } from '../../record/passages.ts';
import type { Quote } from '../../record/quote.ts';
import { formatNumber } from '#words/parts/language.ts';
import { lengthWords as words } from '#words/reading.ts';
import { leastToMap, mapStretches } from './strip-map.ts';

/** What the map of a document draws, in words and numbers. */
export interface PartLengths {
  /** Absent where no map is drawn. */
  sentence?: string;
  /** False where there are too few parts for a map: then the table stands open. */
  drawn: boolean;
  /** A row for each part that the map leads to. Empty where the turns have a table of their own. */
  rows: { href: string; name: string; words: string; quotations?: string }[];
}

/** Undefined in a document without words. */
export function partLengths(blocks: readonly Block[], quotes: readonly Quote[]): PartLengths | undefined {
  const stretches = mapStretches(blocks);
  if (stretches.length === 0) return undefined;
  const turns = turnsOf(blocks).length;
  const drawn = stretches.length >= leastToMap;
  const said = drawn ? { sentence: words.map(turns > 1) } : {};
  if (turns > 1) return { ...said, drawn, rows: [] };
  const quoted = quotes.filter(({ mode }) => mode === 'direct').map(({ parts: [first] }) => first?.block);
  return {
    ...said,
    drawn,
    rows: stretches.map(({ name, parts }) => {
      const passages = parts.flatMap((part) => part.passages);
      const ids = new Set<string | undefined>(passages.map(({ id }) => id));
      return {
        href: `#${parts[0]?.id ?? ''}`,
        name,
        words: formatNumber(passages.reduce((sum, { text }) => sum + countWords(text), 0)),
        ...(quoted.length > 0 && { quotations: formatNumber(quoted.filter((block) => ids.has(block)).length) }),
      };
    }),
  };
}
