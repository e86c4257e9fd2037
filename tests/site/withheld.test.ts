import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { foldForSearch, readLeavingText, type LeavingText } from './read-leaving-text.ts';
import { runBuild } from './run-build.ts';
import { scripts, type Script } from './scripts.ts';
import { documentsEach, writeWithheldArchive } from './withheld-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
const placeOf = (name: string) => ({ content: join(folder, name), out: join(folder, `${name}-site`) });
const place = placeOf('withheld');
let leaving: LeavingText[];
/** What leaves a build of the same archive when every word is published. */
let twin: LeavingText[];

async function buildArchive(at: ReturnType<typeof placeOf>): Promise<LeavingText[]> {
  const { code, output } = await runBuild(at);
  expect(output).toContain(`Built ${String(scripts.length * documentsEach)} documents`);
  expect(code).toBe(0);
  return listFiles(at.out).flatMap((file) => readLeavingText(at.out, file));
}

beforeAll(async () => {
  writeWithheldArchive(place.content);
  leaving = await buildArchive(place);
  writeWithheldArchive(placeOf('published').content, true);
  twin = await buildArchive(placeOf('published'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The made-up words in a text that must not, or may, leave the build; of those that an index has cut short, what is left. */
const wordsIn = (text: string, script: Script, kind: 'hidden' | 'open'): string[] => [
  ...new Set(text.match(new RegExp(`${foldForSearch(script[kind])}[${script.letters}]*`, 'gu'))),
];

const allGiven = (script: Script) => {
  const content = listFiles(place.content)
    .filter((file) => !file.startsWith('records/'))
    .map((file) => foldForSearch(readFileSync(join(place.content, file), 'utf8')))
    .join('\n');
  return { hidden: wordsIn(content, script, 'hidden'), open: wordsIn(content, script, 'open') };
};

describe.each(scripts)('In $name letters', (script) => {
  test('no word that is withheld is in any file that leaves the build', () => {
    expect(allGiven(script).hidden.length).toBeGreaterThan(30);
    const leaks = leaving.flatMap(({ name, text }) =>
      wordsIn(text, script, 'hidden').map((word) => `${word} in ${name}`),
    );
    expect(leaks).toEqual([]);
  });

  test('every one of them leaves the build of its twin, which publishes all of them', () => {
    const found = new Set(twin.flatMap(({ text }) => wordsIn(text, script, 'hidden')));
    expect(allGiven(script).hidden.filter((word) => !found.has(word))).toEqual([]);
  });

  test('every word that is shown is on a page, so that the test above proves something', () => {
    const pages = leaving.filter(({ name }) => name.endsWith('.html') && !name.includes('.zip/'));
    const onPages = new Set(pages.flatMap(({ text }) => wordsIn(text, script, 'open')));
    expect(allGiven(script).open.filter((word) => !onPages.has(word))).toEqual([]);
  });

  test.each([
    ['the search index', /^pagefind\/.+\.pf_index$/],
    ['the search results', /^pagefind\/.+\.pf_fragment$/],
    ['the phrases', /^phrases\/text-/],
    ['the passages as data', /passages\.json$/],
    ['the texts', /^data\/documents\/.+\.txt$/],
    ['the records', /^data\/documents\/.+\.json$/],
    ['the citations', /^data\/citations\.(?:bib|ris|json)$/],
    ['the pages on citing', /cite\/index\.html$/],
    ['the feeds', /^feed\.(?:xml|json)$/],
    ['the page of changes', /^changes\/index\.html$/],
    ['the copy to take away', /\.zip\//],
  ])('%s have words that are shown, which are read in the same way', (_place, pattern) => {
    const files = leaving.filter(({ name }) => pattern.test(name));
    expect(wordsIn(files.map(({ text }) => text).join('\n'), script, 'open')).not.toEqual([]);
  });

  const pageOf = (path: string) => readFileSync(join(place.out, path, 'index.html'), 'utf8');

  test('what is withheld is not listed where its words name something, nor beside texts that share them', () => {
    const { name } = script;
    for (const page of [`places/${name}-place`, `topics/${name}-topic`]) {
      // The topic rests on words of the one with a card, and says so.
      expect(pageOf(page)).not.toMatch(new RegExp(`${name}-(?:titled|untitled|excerpt)/`));
    }
    expect(pageOf(`documents/${name}-open`)).not.toMatch(new RegExp(`documents/${name}-(?:titled|untitled)/#`));
  });

  test('evidence and guides say that the words they rest on are not published', () => {
    expect(pageOf(`people/${script.name}-person`)).toMatch(/words not published here/);
    expect(pageOf(`events/${script.name}-event`)).toMatch(/words not published here/);
    expect(pageOf('dossiers/guide')).toMatch(new RegExp(`${script.name}-card/[^]{0,300}not published here`));
  });

  test('a document without a title that may be shown has one made of its id', () => {
    for (const id of [`${script.name}-titled`, `${script.name}-untitled`]) {
      expect(pageOf(`documents/${id}`)).toContain(`[Document ${id}]`);
    }
  });

  test('an excerpt begins as its text does, and says that it is one', () => {
    const page = pageOf(`documents/${script.name}-excerpt`);
    expect(wordsIn(foldForSearch(page), script, 'open').length).toBeGreaterThan(2);
    expect(page).toContain('This is an excerpt');
  });
});

test('A claim is not told where words of either side are withheld', () => {
  expect(readFileSync(join(place.out, 'index.html'), 'utf8')).not.toContain('A claim');
});
