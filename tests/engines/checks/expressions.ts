import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../../scripts/list-files.ts';
import { listExpressions, type Expression } from '../../expressions/list-expressions.ts';
import { readRecorded } from '../../expressions/recorded.ts';
import type { Browser } from '../browser.ts';

/** Every regular expression that the site, or its copy from disk, gives to a browser. */
export function checkExpressions(browserOf: () => Browser): void {
  test('The engine takes every expression of every script', async () => {
    const written = [inject('site'), inject('copy')].flatMap((folder) =>
      listFiles(folder)
        // The index of phrases holds words and no program.
        .filter((file) => file.endsWith('.js') && !file.startsWith('phrases/'))
        .flatMap((file) => listExpressions(readFileSync(join(folder, file), 'utf8')).told),
    );
    const { expressions: built } = readRecorded();
    expect(written.length).toBeGreaterThan(30);
    expect(built.length).toBeGreaterThan(5);
    await browserOf().open('about:blank');
    expect(await browserOf().run(compile, [...written, ...built])).toEqual([]);
    // Where this can't fail, nothing is said by it.
    expect(await browserOf().run(compile, [{ source: '[', flags: 'v' }])).toHaveLength(1);
  });
}

/** Runs in the page. @returns what it refused, and why */
function compile(expressions: Expression[]) {
  return expressions.flatMap(({ source, flags }) => {
    try {
      new RegExp(source, flags);
      return [];
    } catch (error) {
      return [`/${source}/${flags}: ${String(error)}`];
    }
  });
}
