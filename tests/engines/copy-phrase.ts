import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { pageWords } from '../site/page-words.ts';

/** Five words in a row of one passage of the archive's longest document, letters alone, as a reader would copy them. */
export function copyPhrase(): string {
  const site = inject('site');
  const readings = listFiles(site).filter((file) => /^documents\/[^/]+\/index\.html$/.test(file));
  const texts = readings.map((file) => pageWords(readFileSync(join(site, file), 'utf8')));
  const words = texts.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const five = words.map((_, start) => words.slice(start, start + 5));
  const phrase = five.findLast(
    (row) => new Set(row.map(({ passage }) => passage)).size === 1 && row.every(({ word }) => /^[a-z]+$/.test(word)),
  );
  if (!phrase) throw new Error('No document has five words in a row.');
  return phrase.map(({ word }) => word).join(' ');
}
