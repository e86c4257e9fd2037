import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { archiveFormat, ledgerFormat, recordsFormat } from '../../../src/record/format.ts';

const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const headings = [...changes.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

test('The changes of this version stand first, and each version is a semantic one', () => {
  expect(headings[0]).toBe(version);
  expect(headings.filter((heading) => !/^\d+\.\d+\.\d+(?:-[\da-z.-]+)?$/.test(heading))).toEqual([]);
});

test('What forms this version writes is said there', () => {
  const [, latest = ''] = changes.split(/^## .+$/m);
  expect(latest).toContain(
    `archive ${String(archiveFormat)}, ledger ${String(ledgerFormat)} (1 is read; \`freeze\` writes it anew), records ${String(recordsFormat)}`,
  );
});
