import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { findDisagreements } from './find-disagreements.ts';
import { makeManyDocuments } from './make-many-documents.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs } from './read-outputs.ts';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fixture = (name: string) => (content: string) => {
  cpSync(join(import.meta.dirname, '../fixtures', name), content, { recursive: true });
};

const archives: [name: string, make: (content: string) => void, least: number, inFeed: number][] = [
  ['that knows nothing but its sources', fixture('sources-only'), 4, 0],
  ['in several languages', fixture('languages'), 2, 0],
  ['of 155 documents', (content) => makeManyDocuments(content, 155), 155, 50],
];

describe('Page, list, table, records, citations, feed, linked data and search agree on title, day, author, publisher and speaker', () => {
  test('in the archive that ships', () => {
    const { content, out } = resolveFolders();
    const outputs = readOutputs(out);
    expect(outputs).toHaveLength(5);
    expect(findDisagreements(outputs, readOrganizations(content))).toEqual([]);
  });

  test.each(archives)('in one %s', async (name, make, least, inFeed) => {
    const place = { content: join(folder, name, 'content'), out: join(folder, name, 'dist') };
    make(place.content);
    const { code, output } = await runBuild(place, { SITE_URL: 'https://archive.example/a/' });
    expect(code, output).toBe(0);
    const outputs = readOutputs(place.out);
    expect(outputs.length).toBeGreaterThanOrEqual(least);
    // A feed has room for fifty.
    expect(outputs.filter(({ entry }) => entry !== undefined).length).toBeGreaterThanOrEqual(inFeed);
    expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
  });
});
