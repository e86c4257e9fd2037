import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { ledgerSchema } from '../../src/record/ledger.ts';

const read = (path: string) => ledgerSchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));

test('Whatever the ledger had at version 0.1 it has still, and no line of it says less', () => {
  const then = read('tests/fixtures/addresses/ledger-0.1.json').documents;
  const now = read('content/ledger.json').documents;
  const lines = Object.entries(then).flatMap(([id, all]) =>
    Object.entries(all).map(([at, line]) => ({ id, at, line })),
  );
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter(({ id, at, line }) => now[id]?.[at]?.startsWith(line) !== true)).toEqual([]);
});
