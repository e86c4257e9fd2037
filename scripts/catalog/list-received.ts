import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { hasSourceExtension, listSources } from '../ingest/content/list-sources.ts';
import { isDocumentId, makeDocumentId } from '../ingest/content/make-document-id.ts';
import type { Problem } from '../report/problem.ts';
import { sourceEndings } from '../../src/record/source-formats.ts';

/** A file that somebody has, and what it becomes. */
export interface Received {
  file: string;
  id: string;
  /** Where it goes, below `sources/`. */
  source: string;
}

export interface ListedReceived {
  received: Received[];
  /** Files that can't be sources: of a folder, the others are taken. */
  problems: Problem[];
}

/**
 * The files of paths, of which folders stand for all that is in them. A file is named after its id; those of a folder keep their place below
 * it, so that what is said of a folder in archive.yaml holds for them.
 *
 * @param id for a single file; else it is made from the file's name, or its path below the folder.
 * @throws WrongUse where there is no such path, a single file can't be a source, or an id can't be one.
 */
export async function listReceived(paths: readonly string[], id: string | undefined): Promise<ListedReceived> {
  const listed: ListedReceived = { received: [], problems: [] };
  for (const path of paths) {
    if (!existsSync(path)) throw new WrongUse(`There is no file ${path}.`);
    if (!statSync(path).isDirectory()) {
      listed.received.push(receiveFile(path, id));
      continue;
    }
    if (id !== undefined) throw new WrongUse(`--id names one document, and ${path} is a folder.`);
    const { sources, problems } = await listSources(path);
    listed.received.push(
      ...sources.map(({ file }) => ({ file: join(path, file), id: makeDocumentId(file), source: file })),
    );
    listed.problems.push(...problems);
  }
  return listed;
}

function receiveFile(file: string, given: string | undefined): Received {
  if (!hasSourceExtension(file))
    throw new WrongUse(`${file} is no document that can be read. A source ends in ${sourceEndings.join(', ')}.`);
  const id = given ?? makeDocumentId(basename(file));
  if (!isDocumentId(id))
    throw new WrongUse(`"${id}" cannot be the id of a document. Try --id ${makeDocumentId(`${id}.txt`)}`);
  return { file, id, source: `${id}${extname(file).toLowerCase()}` };
}
