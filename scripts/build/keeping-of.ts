import { join } from 'node:path';
import { workFolder, type Folders } from '../folders.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import type { Keeping } from '../ingest/keep-documents.ts';
import { hashProgram } from './hash-inputs.ts';

/** Where the documents of an archive are kept from one run to the next. */
export function keepingOf({ content, records }: Pick<Folders, 'content' | 'records'>): Keeping {
  const place = hashText(`${content}\n${records}`).slice(0, 16);
  return { file: join(workFolder, 'documents', `${place}.json`), records, program: hashProgram() };
}
