import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../src/record/document.ts';
import { normalizeArchive } from '../../ingest/normalize-archive.ts';
import { printProblems } from '../../report/print-problems.ts';
import { createTerminalProgress } from '../../report/terminal-progress.ts';

/** The documents of a content folder, without leaving records. What is refused is named, and the others are given. */
export async function readDocuments(content: string): Promise<Document[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quotes-'));
  const documents: Document[] = [];
  try {
    const { problems } = await normalizeArchive({
      content,
      records: join(folder, 'records'),
      progress: createTerminalProgress(),
      onDocument: (document) => documents.push(document),
    });
    printProblems(problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return documents;
}
