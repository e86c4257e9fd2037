import { join } from 'node:path';
import { workFolder, type Folders } from '../folders.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import type { Keeping } from '../ingest/keep-documents.ts';
import { hashProgram } from './hash-inputs.ts';

const placeOf = ({ content, records }: Pick<Folders, 'content' | 'records'>): Pick<Keeping, 'file' | 'records'> => ({
  file: join(workFolder, 'documents', `${hashText(`${content}\n${records}`).slice(0, 16)}.json`),
  records,
});

/** Where commands that only look at an archive have its records. */
const asideOf = (content: string): string => join(workFolder, 'read', hashText(content).slice(0, 16), 'records');

/** Where the documents of an archive are kept from one run to the next; what a command that only looked at it has read is taken over. */
export const keepingOf = (folders: Pick<Folders, 'content' | 'records'>): Keeping => ({
  ...placeOf(folders),
  program: hashProgram(),
  others: [placeOf({ content: folders.content, records: asideOf(folders.content) })],
});

/** The same for commands that only look at it: they take over what a build has made where it usually does. */
export const keepingAside = (content: string): Keeping => ({
  ...placeOf({ content, records: asideOf(content) }),
  program: hashProgram(),
  others: [placeOf({ content, records: join(content, 'records') })],
});
