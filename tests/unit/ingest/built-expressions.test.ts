import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { analyse } from 'scslre';
import { root } from '../../../scripts/folders.ts';
import { listFiles } from '../../../scripts/list-files.ts';
import { makeText, textKinds } from '../../../scripts/tools/bench/growth/text-kinds.ts';

/** By their paths: what a pattern imports would all count as needed. */
const listModules = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => join(root, folder, file)),
  );

/** Source and flags of each expression that the code built, and where it did. */
const built = new Map<string, { source: string; flags: string; place: string }>();
const Plain = globalThis.RegExp;

function record(expression: RegExp): RegExp {
  const place = /(?:scripts|src)\/\S+?\.ts/.exec(
    (new Error().stack ?? '').split('\n').find((line) => /\/(?:scripts|src)\/[^:]*\.ts/.test(line)) ?? '',
  )?.[0];
  const { source, flags } = expression;
  if (place !== undefined) built.set(`${place} /${source}/${flags}`, { source, flags, place });
  return expression;
}

// Lint sees literals alone; what is put together is seen when it is made.
beforeAll(async () => {
  // What a library builds when it is loaded is its own; it is given a bounded part of a text.
  await import('eld/small');
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args: [string, string?]) => record(new target(...args)),
    apply: (target, _self, args: [string, string?]) => record(new target(...args)),
  });
  // Another test may have loaded them before.
  vi.resetModules();
  const modules = listModules(['scripts/ingest', 'src/record', 'src/phrases', 'src/parts', 'src/views']);
  // What a thread runs begins its work when it is loaded; all that it loads is among the others.
  for (const module of modules.filter((path) => !path.endsWith('-thread.ts'))) await import(module);
  const { normalizeWithProblems } = await import('./normalize.ts');
  const known = {
    people: [{ id: 'ana-ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'] }],
    organizations: [{ id: 'board', name: 'Harbour Board', aliases: ['NAHM'] }],
  };
  for (const kind of textKinds.filter(({ refused }) => refused === undefined))
    normalizeWithProblems(makeText(kind, 3000), { file: kind.file, ...known });
});

afterAll(() => {
  globalThis.RegExp = Plain;
});

test('Every expression that is built takes time that grows with the text alone', () => {
  expect(built.size).toBeGreaterThan(40);
  const slow = [...built.values()].filter(({ source, flags }) => {
    const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
    return reports.length > 0;
  });
  expect(slow.map(({ source, place }) => `${place}: ${source.slice(0, 160)}`)).toEqual([]);
});

test('The analysis finds an expression that never ends', () => {
  const { reports } = analyse({ source: String.raw`^(?:\p{Lu}[\p{L}.]*\s?)+$`, flags: 'u' });
  expect(reports.map(({ exponential }) => exponential)).toContain(true);
});
