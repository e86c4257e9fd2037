import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/folders.ts';
import { listBrowserFiles } from './browser-files.ts';
import { listExpressions } from './list-expressions.ts';
import type { BuiltExpression, Recorded } from './recorded.ts';

/**
 * Records what the project's files that reach browsers put together, when they are loaded and when they are used. Run as a program, which has
 * loaded none of them before, it prints that (`runProgram`).
 */
async function recordExpressions(): Promise<Recorded> {
  const places = (await listBrowserFiles()).flatMap((file) =>
    listExpressions(readFileSync(join(root, file), 'utf8'), file).built.map((line) => ({ file, line })),
  );
  const expressions: BuiltExpression[] = [];
  const Plain = globalThis.RegExp;
  const note = ([pattern, flags = '']: [RegExp | string, string?]): void => {
    const stack = new Error().stack ?? '';
    const place = places.find(({ file, line }) => stack.includes(`/${file}:${line}:`));
    const source = typeof pattern === 'string' ? pattern : pattern.source;
    if (place) expressions.push({ source, flags, ...place });
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (_, given: [RegExp | string, string?]) => (note(given), new Plain(...given)),
    apply: (_, _self, given: [RegExp | string, string?]) => (note(given), Plain(...given)),
  });
  try {
    for (const file of new Set(places.map(({ file }) => file))) await import(join(root, file));
    await useThose();
  } finally {
    globalThis.RegExp = Plain;
  }
  const isSeen = ({ file, line }: (typeof places)[number]) =>
    expressions.some((seen) => seen.file === file && seen.line === line);
  return { expressions, unseen: places.filter((place) => !isSeen(place)).map(({ file, line }) => `${file}:${line}`) };
}

/** Calls what puts its expressions together only then. */
async function useThose(): Promise<void> {
  const { placeWords } = await import('../../src/text-fragment.ts');
  placeWords('The dam held, she said.', 4, 12, () => true);
}

console.log(JSON.stringify(await recordExpressions()));
