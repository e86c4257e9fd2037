import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundleIslands } from '../../../scripts/portable/bundle-islands.ts';

const site = mkdtempSync(join(tmpdir(), 'islands-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('Modules run in their order as one script, a part that two share runs once, and no name leaks', async () => {
  writeFileSync(join(site, 'shared.js'), 'said.push("shared");export const end = "!";');
  writeFileSync(join(site, 'a.js'), 'import{end}from"./shared.js";const own="a";said.push(own+end);');
  writeFileSync(join(site, '_...list_.b.js'), 'import{end}from"./shared.js";const own="b";said.push(own+end);');
  const script = await bundleIslands(site, ['a.js', '_...list_.b.js']);
  const context: { said: string[]; own?: string } = { said: [] };
  runInNewContext(script, context);
  expect(context.said).toEqual(['shared', 'a!', 'b!']);
  expect(Object.keys(context)).toEqual(['said']);
});
