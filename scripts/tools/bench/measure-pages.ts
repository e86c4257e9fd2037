import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../list-files.ts';

/** The HTML pages of one part of a site. Sizes in kilobytes (10³ bytes), gzipped as hosts do. */
export interface PagesMeasure {
  /** The first folder of their addresses. */
  part: string;
  pages: number;
  median: number;
  most: number;
}

/** The pages of a built site by the first folder of their addresses; those at the root are one part. */
export function measurePages(site: string): PagesMeasure[] {
  const files = listFiles(site).filter((file) => file.endsWith('.html'));
  const parts = Map.groupBy(files, (file) => {
    const folders = file.split('/').slice(0, -1);
    return folders.length === 0 ? '/' : `/${folders[0] ?? ''}/`;
  });
  return [...parts].map(([part, own]) => {
    const sizes = own.map((file) => gzipSync(readFileSync(join(site, file))).length / 1000).sort((a, b) => a - b);
    const at = (index: number) => sizes.at(index) ?? 0;
    return { part, pages: own.length, median: at(Math.floor((sizes.length - 1) / 2)), most: at(-1) };
  });
}
