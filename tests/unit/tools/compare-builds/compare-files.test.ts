import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../../scripts/tools/compare-builds/compare-files.ts';
import { formatDifferences } from '../../../../scripts/tools/compare-builds/format-differences.ts';
import { settleNames } from '../../../../scripts/tools/compare-builds/settle-names.ts';

const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));

describe('Files of two builds are compared', () => {
  test('The same files have no difference', () => {
    expect(compareFiles(files({ 'a.html': 'x' }), files({ 'a.html': 'x' }))).toEqual([]);
  });

  test('Files that went, came and changed are told in the order of their paths, with where they first differ', () => {
    const before = files({ 'a.html': 'one', 'c.html': 'The mill stands.' });
    const after = files({ 'b.html': 'two', 'c.html': 'The mill stood.' });
    expect(compareFiles(before, after)).toEqual([
      { kind: 'missing', file: 'a.html' },
      { kind: 'extra', file: 'b.html' },
      { kind: 'differs', file: 'c.html', at: 11, before: 'The mill stands.', after: 'The mill stood.' },
    ]);
  });

  test('A file that goes on where the other ended differs from there', () => {
    expect(compareFiles(files({ a: 'one' }), files({ a: 'one more' }))).toMatchObject([{ kind: 'differs', at: 3 }]);
  });

  test('Each difference is printed with its file, and of very many the first', () => {
    const before = files({ 'a.html': 'one' });
    expect(formatDifferences(compareFiles(before, files({ 'a.html': 'two' })))).toBe(
      'differs  a.html, from byte 0\n  before: "one"\n  after:  "two"',
    );
    const many = files(Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`${at}.html`, ''])));
    expect(formatDifferences(compareFiles(many, files({})))).toMatch(/^missing.*\n[^]*\n… and 5 more files$/);
  });
});

describe('Assets are compared by their bytes and not by their names', () => {
  const site = (menu: string, page: string, inMenu = 'open()') =>
    files({
      [`assets/${menu}`]: inMenu,
      [`assets/${page}`]: `import"./${menu}";start()`,
      'index.html': `<script src="assets/${page}"></script>`,
      'offline.json': [`assets/${menu}`, `assets/${page}`].sort().join('\n'),
    });
  const compare = (one: ReturnType<typeof site>, other: ReturnType<typeof site>) =>
    compareFiles(settleNames(one), settleNames(other));

  test('A module under another name is the same where its bytes are', () => {
    expect(compare(site('menu.A1.js', 'page.B1.js'), site('opener.C2.js', 'a-page.D2.js'))).toEqual([]);
  });

  test('A module with other bytes is another, and so is what names it', () => {
    const found = compare(site('menu.A1.js', 'page.B1.js'), site('menu.A2.js', 'page.B2.js', 'close()'));
    expect(found.map(({ kind }) => kind)).toContain('missing');
    expect(found.map(({ kind }) => kind)).toContain('extra');
  });

  test('Two assets of the same bytes keep their number', () => {
    const twins = files({ 'assets/a.1.css': 'p{}', 'assets/b.2.css': 'p{}' });
    expect(settleNames(twins).size).toBe(2);
  });
});
