import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { listBrowserFiles } from '../expressions/browser-files.ts';
import { findRawCharacters, listExpressions } from '../expressions/list-expressions.ts';
import { readRecorded } from '../expressions/recorded.ts';

describe('Expressions that reach a browser', () => {
  test('Those that are put together are all seen here, and hold no character that engines take differently', () => {
    const { expressions, unseen } = readRecorded();
    expect(unseen).toEqual([]);
    expect(expressions.map(({ file }) => file)).toContain('src/phrases/read-words.ts');
    const faults = expressions.flatMap((expression) =>
      findRawCharacters(expression).map((character) => `${expression.file}:${expression.line} holds ${character}`),
    );
    expect(faults).toEqual([]);
  });

  test('Those that are written as such hold none either', async () => {
    const files = await listBrowserFiles();
    expect(files).toEqual(
      expect.arrayContaining([
        'src/words/en/search-answers.ts',
        'src/worker/service-worker.ts',
        'public/before-paint.js',
      ]),
    );
    const faults = files.flatMap((file) =>
      listExpressions(readFileSync(join(root, file), 'utf8'), file).told.flatMap(findRawCharacters),
    );
    expect(faults).toEqual([]);
  });
});

describe('listExpressions', () => {
  test.each([
    ['a literal', String.raw`const a = /[^/]\/x/gu;`, [{ source: String.raw`[^/]\/x`, flags: 'gu' }], []],
    ['constant strings', "new RegExp('a\\u0000', 'v')", [{ source: 'a\u0000', flags: 'v' }], []],
    ['a call as minifiers write it', 'b=RegExp(`c`)', [{ source: 'c', flags: '' }], []],
    ['a division, which is none', 'a = b / c / d', [], []],
    ['parts that are known only when it runs', '\nnew RegExp(`a${b}`, `u`)', [], [2]],
  ])('finds %s', (_, script, told, built) => {
    expect(listExpressions(script)).toEqual({ told, built });
  });
});

describe('findRawCharacters', () => {
  const found = (source: string) => findRawCharacters({ source, flags: 'v' });

  test.each([
    ['U+0000', '[a\u0000]'],
    ['U+001F', '\u001F'],
    ['U+0085', '[\u0085]'],
    ['U+D800', '[\uD800]'],
    ['U+DC00', 'a\uDC00b'],
    ['U+2028', 'a\u2028'],
  ])('names %s', (name, source) => {
    expect(found(source)).toEqual([name]);
  });

  test.each([
    ['escapes', String.raw`[\u0000\x1F\n\uD800]`],
    ['whole pairs', '[😀-😎]'],
    ['letters of all scripts', '[ßʼـ’]'],
  ])('finds nothing in %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
