import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { chooseWords, exportedNames } from '../../../scripts/build/engine/choose-words.ts';
import { tellMissingWords } from '../../../scripts/build/engine/tell-missing-words.ts';
import { root } from '../../../scripts/folders.ts';
import { checkInterface } from '../../../scripts/ingest/content/interface-language.ts';
import { archiveSchema } from '../../../src/record/archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const english = join(root, 'src/words/en');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const german = (file: string, ...changes: (readonly [from: string, to: string])[]): void => {
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), readFileSync(join(english, file), 'utf8'));
  write(join('words/de', file), text);
};

/** A script that says what it is asked for, as browsers get it. */
async function bundled(language: string, code: string): Promise<Record<string, unknown>> {
  write('entry.ts', code);
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [chooseWords(language, folder)],
    build: { write: false, minify: false, lib: { entry: join(folder, 'entry.ts'), formats: ['es'] } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  write(`${language}.mjs`, 'output' in output ? output.output[0].code : '');
  return (await import(join(folder, `${language}.mjs`))) as Record<string, unknown>;
}

const asked = `
  import { counted } from '#words/parts/counts.ts';
  import { searchWords } from '#words/search.ts';
  import { interfaceLanguage } from '#words/parts/language.ts';
  export const says = [interfaceLanguage, searchWords.title, searchWords.find, counted.documents(1234), counted.turns(2)];
`;

test('An archive’s own words stand beside English ones where it has none, and it is said which', async () => {
  const settings = {
    archive: archiveSchema.parse({ interface: 'de' }),
    locateArchive: () => ({ file: 'archive.yaml', line: 1, column: 12 }),
  };
  expect(checkInterface(settings, folder)).toMatchObject([{ kind: 'no-such-interface' }]);
  write(
    'words/de/search.ts',
    "import { own } from './parts/own.ts';\nexport const searchWords = { title: own('Suche'), find: 3 };\n",
  );
  expect(checkInterface(settings, folder)).toMatchObject([{ kind: 'words-without-language' }]);
  write('words/de/parts/own.ts', 'export const own = (text: string): string => text;\n');
  german('parts/language.ts', ["'en-GB'", "'de-DE'"], ["'en'", "'de'"]);
  german('parts/counts.ts', ["one: 'document', other: 'documents'", "one: 'Dokument', other: 'Dokumente'"]);
  expect(checkInterface(settings, folder)).toEqual([]);
  expect((await bundled('de', asked)).says).toEqual(['de', 'Suche', 'Find', '1.234 Dokumente', '2 turns']);
  const told = (await tellMissingWords('de', folder)) ?? '';
  expect(told).toMatch(/^words\/de\/ lacks \d{3,4} of \d{4} words, which are said in English: /);
  expect(told).toMatch(/\bsearch\.ts \d+/);
  expect(told).not.toMatch(/parts\/(?:counts|language)\.ts/);
});

test('A shipped language has the words of no other', async () => {
  const { says } = await bundled('fr', asked);
  expect(says).toEqual(['fr', 'Recherche', 'Chercher', '1\u202f234 documents', '2 interventions']);
  expect(readFileSync(join(folder, 'fr.mjs'), 'utf8')).not.toContain('"turns"');
  expect(await tellMissingWords('fr', folder)).toBeUndefined();
});

test('A whole copy of the English words lacks none', async () => {
  cpSync(english, join(folder, 'words/da'), { recursive: true });
  expect(await tellMissingWords('da', folder)).toBeUndefined();
});

test('All that a file of words exports is known by its text', async () => {
  for (const file of readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const module = (await import(join(english, file))) as object;
    expect(exportedNames(readFileSync(join(english, file), 'utf8')).toSorted(), file).toEqual(
      Object.keys(module).toSorted(),
    );
  }
});
