import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { compareCodeUnits } from '../text/compare-code-units.ts';

/** What stands directly in `folder`, without hidden files, in code-unit order. Nothing where there is no such folder, or a file. */
export async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => compareCodeUnits(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return [];
    throw error;
  }
}
