import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { listBrowserFiles } from './browser-files.ts';
import { listExpressions, type Expression } from './list-expressions.ts';

/** An expression that a file put together, and on which of its lines. */
interface BuiltExpression extends Expression {
  file: string;
  line: number;
}

export interface Recorded {
  expressions: BuiltExpression[];
  /** Places that put expressions together and were not seen to: `src/x.ts:7`. */
  unseen: string[];
}

/** Records what the project's files that reach browsers put together, when they are loaded and when they are used. */
export async function recordExpressions(): Promise<Recorded> {
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
    // Another test may have loaded them before.
    vi.resetModules();
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
