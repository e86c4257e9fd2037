import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundleIslands } from '../../../scripts/portable/bundle-islands.ts';

const site = mkdtempSync(join(tmpdir(), 'islands-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

/** Until its modules have run, which come one after the other. */
async function run(script: string, context: object): Promise<void> {
  runInNewContext(script, context);
  await setImmediate();
}

test('Modules run in their order as one script, a part that two share runs once, and no name leaks', async () => {
  writeFileSync(join(site, 'shared.js'), 'said.push("shared");export const end = "!";');
  writeFileSync(join(site, 'a.js'), 'import{end}from"./shared.js";const own="a";said.push(own+end);');
  writeFileSync(join(site, '_...list_.b.js'), 'import{end}from"./shared.js";const own="b";said.push(own+end);');
  const script = await bundleIslands(site, ['a.js', '_...list_.b.js']);
  const context: { said: string[]; reportError: () => void } = { said: [], reportError: () => undefined };
  await run(script, context);
  expect(context.said).toEqual(['shared', 'a!', 'b!']);
  expect(Object.keys(context)).toEqual(['said', 'reportError']);
});

test('A module that fails is reported, and those beside it run', async () => {
  writeFileSync(join(site, 'before.js'), 'said.push("before");');
  writeFileSync(join(site, 'broken.js'), 'const refused=RegExp("[");said.push("never");export{refused};');
  writeFileSync(join(site, 'user.js'), 'import{refused}from"./broken.js";said.push(refused);');
  writeFileSync(join(site, 'later.js'), 'said.push("later");');
  const script = await bundleIslands(site, ['before.js', 'broken.js', 'user.js', 'later.js']);
  const said: string[] = [];
  const reported: string[] = [];
  await run(script, { said, reportError: ({ name }: Error) => reported.push(name) });
  expect(said).toEqual(['before', 'later']);
  expect(reported).toEqual(['SyntaxError', 'SyntaxError']);
});
