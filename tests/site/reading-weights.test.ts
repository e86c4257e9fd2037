import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mostOf } from '../../scripts/checks/find-heavy-pages.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { documentListFile, type DocumentList } from '../../src/phrases/document-list.ts';
import { readPassages, type LeanPassages } from '../../src/phrases/lean-passages.ts';
import { documentPath } from '../../src/paths.ts';

const { out } = resolveFolders();
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const weigh = (text: string): number => gzipSync(text).length;

test('Each reading page of the archive that ships weighs at most 20 kB, and no more than its words allow', () => {
  const { documents } = JSON.parse(read(documentListFile)) as DocumentList;
  for (const id of documents) {
    const html = weigh(read(`${documentPath(id)}index.html`));
    const { passages } = readPassages(JSON.parse(read(`${documentPath(id)}passages.json`)) as LeanPassages);
    const words = weigh(
      Object.values(passages)
        .map(({ text }) => text)
        .join('\n'),
    );
    expect(html, id).toBeLessThanOrEqual(20_000);
    expect(html, id).toBeLessThanOrEqual(mostOf({ words }));
  }
});
