import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../scripts/folders.ts';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../src/phrases/lean-passages.ts';
import { documentPath, sourcePath } from '../../src/paths.ts';
import { documentSchema, recordIndexSchema, type Document } from '../../src/record/document.ts';

/** A document with what became of it. */
export interface Published {
  record: Document;
  source: string;
  readingPage: string;
  sourcePage: string;
  passages: PassagesFile;
}

/** All documents of a build, as its records list them. */
export function readPublished({ content, records, out }: Folders): Published[] {
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  const index = recordIndexSchema.parse(readJson(join(records, 'index.json')));
  return index.documents.map(({ id }) => {
    const record = documentSchema.parse(readJson(join(records, `${id}.json`)));
    return {
      record,
      source: readFileSync(join(content, 'sources', record.source.file), 'utf8'),
      readingPage: page(documentPath(id)),
      sourcePage: page(sourcePath(id)),
      passages: readPassages(readJson(join(out, documentPath(id), 'passages.json')) as LeanPassages),
    };
  });
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
