import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { workFolder, type Folders } from '../folders.ts';
import type { Keeping } from '../ingest/keep-documents.ts';
import { hashEngine } from './hash-inputs.ts';

/** Where the documents of an archive are kept from one run to the next, by the program as it was when this process began. */
export function keepingOf({ content, records }: Pick<Folders, 'content' | 'records'>): Keeping {
  const place = createHash('sha256').update(`${content}\n${records}`).digest('hex').slice(0, 16);
  return { file: join(workFolder, 'documents', `${place}.json`), records, program: (program ??= hashProgram()) };
}

let program: string | undefined;

function hashProgram(): string {
  const hash = createHash('sha256');
  for (const [file, digest] of hashEngine()) hash.update(`${file}\n${digest}\n`);
  return hash.digest('hex');
}
