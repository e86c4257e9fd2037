import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordIndexSchema } from '../../src/record/document.ts';
import type { Folders } from '../folders.ts';
import type { Problem } from '../report/problem.ts';
import { hashContent, type FileHashes } from './hash-inputs.ts';

/**
 * Files of the archive that are no longer what they were when the build began: some pages would show the old words and some the new
 * ones. `records` are those that this build made, if it has made any.
 */
export function findChanges(before: FileHashes, folders: Folders, records: string): Problem[] {
  const now = hashContent(folders);
  const changed = [...now].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  const gone = [...before.keys()].filter((file) => !now.has(file));
  // One that was changed and changed back is told by what was read of it in between.
  const misread = listSources(records).filter(({ file, sha256 }) => (before.get(file) ?? sha256) !== sha256);
  const files = new Set([...changed, ...gone, ...misread.map(({ file }) => file)]);
  return [...files].map((file) => reportChange(join(folders.content, file)));
}

function listSources(records: string): { file: string; sha256: string }[] {
  const index = recordIndexSchema.parse(JSON.parse(readFileSync(join(records, 'index.json'), 'utf8')));
  return index.documents.map(({ source }) => ({ file: `sources/${source.file}`, sha256: source.sha256 }));
}

const reportChange = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'changed-meanwhile',
  what: 'This file was changed while the build was running.',
  why: 'Some pages would show it as it was, and some as it is; what a record says of its source would not be true of every page.',
  fix: 'Build again.',
});
