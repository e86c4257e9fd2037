import { mkdtempSync, rmSync } from 'node:fs';
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

describe('Page, list, table, records, citations, feed, linked data and search agree on title, day, author, publisher and speaker', () => {
  test('in the archive that ships', () => {
    const { content, out } = resolveFolders();
    const outputs = readOutputs(out);
    expect(outputs).toHaveLength(5);
    expect(findDisagreements(outputs, readOrganizations(content))).toEqual([]);
  });

  test('in one of 92 documents, some of which say no day', async () => {
    const place = { content: join(folder, 'content'), out: join(folder, 'dist') };
    makeManyDocuments(place.content, 92);
    const { code, output } = await runBuild(place, { SITE_URL: 'https://archive.example/a/' });
    expect(code, output).toBe(0);
    const outputs = readOutputs(place.out);
    expect(outputs).toHaveLength(92);
    expect(outputs.filter(({ entry }) => entry === undefined)).toEqual([]);
    expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
  });
});
