import { join } from 'node:path';
import { root } from '../../../scripts/folders.ts';
import { listFiles } from '../../../scripts/list-files.ts';
import { makeText, textKinds } from '../../../scripts/tools/bench/growth/text-kinds.ts';

/**
 * A program that prints each expression that ingest and what pages are made of build, when they are loaded and when they read texts of each kind. Lint sees
 * literals alone; what is put together is seen when it is made.
 */

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

// What a library builds when it is loaded is its own; it is given a bounded part of a text.
await import('eld/small');
globalThis.RegExp = new Proxy(Plain, {
  construct: (target, args: [string, string?]) => record(new target(...args)),
  apply: (target, _self, args: [string, string?]) => record(new target(...args)),
});
const modules = listModules(['scripts/ingest', 'src/record', 'src/phrases', 'src/parts', 'src/views']);
// What a thread or a process runs begins its work when it is loaded; all that it loads is among the others.
for (const module of modules.filter((path) => !/-(?:thread|process)\.ts$/.test(path))) await import(module);
const { normalizeWithProblems } = await import('./normalize.ts');
const known = {
  people: [{ id: 'ana-ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'] }],
  organizations: [{ id: 'board', name: 'Harbour Board', aliases: ['NAHM'] }],
};
for (const kind of textKinds.filter(({ refused }) => refused === undefined))
  normalizeWithProblems(makeText(kind, 3000), { file: kind.file, ...known });
globalThis.RegExp = Plain;
console.log(JSON.stringify([...built.values()]));
