import type { Document } from '../../../src/record/document.ts';
import type { ParallelSide } from '../../../src/record/parallel.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { CutScore } from './score-cut.ts';

/** So many characters on either side of a place tell what it is about. */
const around = 120;

/** How many were found where they were said, and `misses` of those that were found elsewhere. */
export function printCut({ right, wrong, open, documents }: CutScore, seed: number, misses: number): void {
  const all = right + wrong.length + open;
  console.log(`${String(all)} quotations cut to one or two words, seed ${String(seed)}`);
  console.log(`  found where they were said: ${String(right)}`);
  console.log(`  found elsewhere:            ${String(wrong.length)}`);
  console.log(`  not found:                  ${String(open)}`);
  for (const { cut, found } of wrong.slice(0, misses)) {
    console.log(`\n  report | ${describePlace(documents, found.a)}`);
    console.log(`  said   | ${describePlace(documents, cut.place)}`);
    console.log(`  found  | ${describePlace(documents, found.b)}`);
  }
}

function describePlace(documents: readonly Document[], { document, block, start, end }: ParallelSide): string {
  const blocks = documents.find(({ id }) => id === document)?.blocks ?? [];
  const text = passagesOf(blocks).find(({ id }) => id === block)?.text ?? '';
  const words = `${text.slice(Math.max(0, start - around), start)}[${text.slice(start, end)}]${text.slice(end, end + around)}`;
  return `${document}#${block}: ${words.replaceAll('\n', ' ')}`;
}
