import { createParallelFinder } from '../../../../scripts/ingest/parallels/create-parallel-finder.ts';
import type { Document } from '../../../../src/record/document.ts';
import { parallelsFileSchema, type Parallels, type ParallelSide } from '../../../../src/record/parallel.ts';
import { passagesOf } from '../../../../src/record/passages.ts';
import { normalize, normalizeMarkdown } from '../normalize.ts';

/** A made-up document, read as ingest reads it. */
export const report = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  ...normalize(text),
  ...more,
  id,
});

/** The same of a transcript: `SPEAKER: words` a line. */
export const transcript = (id: string, lines: readonly string[], more: Partial<Document> = {}): Document => ({
  ...normalizeMarkdown(lines.join('\n\n')),
  ...more,
  id,
});

export function findParallels(documents: readonly Document[]): Parallels {
  const finder = createParallelFinder();
  for (const document of documents) finder.add(document);
  return parallelsFileSchema.parse(finder.finish());
}

/** Each pair in three lines: `kind`, and the words on either side with their place. */
export function listPairs(documents: readonly Document[]): string[] {
  const wordsAt = ({ document, block, start, end, quote }: ParallelSide) => {
    const found = documents.find(({ id }) => id === document);
    const text =
      block === 'title'
        ? found?.title.value
        : passagesOf(found?.blocks ?? []).find((passage) => passage.id === block)?.text;
    return `${document}#${block}${quote ? ` ${quote}` : ''}: ${text?.slice(start, end) ?? ''}`;
  };
  return findParallels(documents).pairs.map(({ kind, a, b }) => `${kind}\n${wordsAt(a)}\n${wordsAt(b)}`);
}
