import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../../../scripts/list-files.ts';
import { writeClient } from '../../../../../scripts/tools/bench/search/write-client.ts';

test('What the bench runs in the browser imports only what is written beside it', () => {
  const site = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeClient(site);
    const files = listFiles(join(site, 'bench'));
    expect(files).toContain('first-hit.js');
    const imported = files
      .filter((file) => !/^(?:minisearch|flexsearch)/.test(file))
      .flatMap((file) => [...readFileSync(join(site, 'bench', file), 'utf8').matchAll(/ from '(\.[^']*)'/g)])
      .map(([, path = '']) => path);
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((path) => !files.includes(path.replace(/^\.\//, '')))).toEqual([]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
