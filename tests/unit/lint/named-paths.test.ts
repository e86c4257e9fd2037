import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findNamedPaths } from '../../../scripts/lint/find-named-paths.ts';
import { listFiles } from '../../../scripts/list-files.ts';

const root = join(import.meta.dirname, '../../..');
const texts = ['README.md', 'SECURITY.md', ...listFiles(join(root, 'docs')).map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, ...findNamedPaths(file, readFileSync(join(root, file), 'utf8')) }));

test('Every path that README and docs name is there', () => {
  // Written by the build, beside what it is made from.
  const made = ['content/records'];
  const gone = texts.flatMap(({ file, paths }) =>
    paths.filter((path) => !made.includes(path) && !existsSync(join(root, path))).map((path) => `${file}: ${path}`),
  );
  expect(texts.flatMap(({ paths }) => paths).length).toBeGreaterThan(80);
  expect(gone).toEqual([]);
});

test('Every file of code that they name without its folder is somewhere', () => {
  const there = ['src', 'scripts', 'tests'].flatMap((folder) => listFiles(join(root, folder)));
  const names = new Set([...there, ...readdirSync(root)].map((file) => basename(file)));
  expect(texts.flatMap(({ files }) => files).length).toBeGreaterThan(5);
  expect(
    texts.flatMap(({ file, files }) =>
      files.filter((name) => !names.has(basename(name))).map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

test('Every command that they name is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(
    texts.flatMap(({ file, commands }) =>
      commands.filter((name) => !(name in scripts)).map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

test('The README has every folder of scripts and of the pages’ code', () => {
  const named = new Set(texts.find(({ file }) => file === 'README.md')?.paths);
  const folders = globSync(['scripts/*/', 'src/*/'], { cwd: root }).map((path) =>
    path.replaceAll('\\', '/').replace(/\/$/, ''),
  );
  expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
});

test('Paths are read from links, code and trees of folders', () => {
  const text = [
    'See [tests](tests.md#how), [the licence](../LICENSE) and [a site](https://paper.test/).',
    'In `src/words/`, `scripts/lint/layers.ts`, of which `walk.ts` knows; `npm run add -- --file src` adds, `content/x.txt` is an example.',
    '```',
    'src/  pages',
    '  words/   what it says: src/paper',
    '    de/    in German',
    '  pages/  layouts/   print it',
    'index.ts   begins',
    '```',
    '```',
    'cp src/here there/',
    '```',
  ].join('\n');
  expect(findNamedPaths('docs/x.md', text)).toEqual({
    paths: [
      ...['docs/tests.md', 'LICENSE', 'src/words', 'scripts/lint/layers.ts'],
      ...['src', 'src/words', 'src/words/de', 'src/pages', 'src/layouts', 'index.ts'],
    ],
    files: ['walk.ts'],
    commands: ['add'],
  });
});
