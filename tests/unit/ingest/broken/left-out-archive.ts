import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { normalizeArchive, type NormalizeOptions } from '../../../../scripts/ingest/normalize-archive.ts';
import { archiveStages } from '../../../../scripts/ingest/make-records.ts';
import { archiveRecordSchema } from '../../../../src/record/archive.ts';
import type { LeftOut } from '../../../../src/record/left-out.ts';

const progress = { start: () => undefined, tick: () => undefined, done: () => undefined };

/** A content folder that is made and removed with a test, of which two documents are good. */
export function makeArchive(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'left-out-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const content = join(folder, 'content');
  const records = join(folder, 'records');
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const all = {
    'sources/ferry.txt': 'The Ferry\n\n“It sails at nine,” Ada Quill said.\n',
    'sources/mill.txt': 'The Mill\n\nThe mill turns again.\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) write(path, text);
  return {
    folder,
    content,
    write,
    remove: (path: string) => {
      rmSync(join(content, path));
    },
    run: (options: Partial<NormalizeOptions> = {}, stages: Partial<typeof archiveStages> = {}) =>
      normalizeArchive(
        // Threads, which keep documents apart, take seconds to start.
        { content, records, progress, leaveOutBroken: true, threads: 0, ...options },
        { ...archiveStages, ...stages },
      ),
    /** Ids of the documents that have records. */
    ids: (): string[] =>
      (JSON.parse(readFileSync(join(records, 'index.json'), 'utf8')) as { documents: { id: string }[] }).documents.map(
        ({ id }) => id,
      ),
    leftOut: (): LeftOut[] =>
      archiveRecordSchema.parse(JSON.parse(readFileSync(join(records, '_archive.json'), 'utf8'))).leftOut,
    /** Each file of the records. */
    readAll: (from = records): Record<string, string> =>
      Object.fromEntries(
        (existsSync(from) ? readdirSync(from) : []).map((file) => [file, readFileSync(join(from, file), 'utf8')]),
      ),
  };
}
