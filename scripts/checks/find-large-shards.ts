import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';

/** What one file of the phrase index may weigh, in bytes as hosts send it. */
const budget = 40_000;

/** No file of the phrase index keeps a reader waiting for words that were not asked for. */
export function findLargeShards(site: BuiltSite): Problem[] {
  return listShards(site).flatMap((file) => {
    const path = join(site.folder, file);
    // Files get smaller when they are zipped.
    const size = statSync(path).size > budget ? weigh(path) : 0;
    if (size <= budget) return [];
    return [
      {
        kind: 'large-shard',
        file: path,
        line: 1,
        column: 1,
        what: `This file of the phrase index weighs ${kilobytes(size)} kB; the budget is ${kilobytes(budget)} kB.`,
        why: 'Whoever looks for a phrase waits for all of it.',
        fix: 'Divide what it holds among more files.',
      },
    ];
  });
}

/** One line for people: the phrase index as a whole. */
export function describeShards(site: BuiltSite): string {
  const sizes = listShards(site).map((file) => weigh(join(site.folder, file)));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return `${String(sizes.length)} files, ${kilobytes(sum)} kB, the largest ${kilobytes(Math.max(0, ...sizes))} of ${kilobytes(budget)} kB`;
}

const listShards = ({ files }: BuiltSite): string[] => [...files].filter((file) => /^phrases\/[^/]+\.js$/.test(file));

const weigh = (path: string): number => gzipSync(readFileSync(path)).length;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
