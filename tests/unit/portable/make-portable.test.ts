import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePortable } from '../../../scripts/portable/make-portable.ts';
import { openKeptValues } from '../../../scripts/written/kept-values.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portable-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = (body: string, script = 'islands') =>
  `<!doctype html><html><head><title>a</title><script type="module" src="../assets/${script}.js"></script></head><body>${body}</body></html>`;
const site = {
  'a/index.html': page('<a id="p1" href="../b/#p2">b</a>'),
  'b/index.html': page('<p id="p2">Bee</p>'),
  'assets/islands.js': 'document.title += "x";',
  'assets/more.js': 'document.title += "y";',
  'assets/a.css': 'a{color:red}',
};
const places = ['one', 'two', 'three', 'four'];

/** Builds the copies of some versions of a site, each on what the one before left. @returns the zips, and the problems of the last */
async function make(versions: Record<string, string>[], between: (last: string) => void = () => undefined) {
  const progress = { start: () => undefined, tick: () => undefined, done: () => undefined };
  const zips: Buffer[] = [];
  let problems: unknown[] = [];
  let [lastSite, last] = [join(folder, 'none'), undefined as string | undefined];
  for (const [number, files] of versions.entries()) {
    const place = join(folder, places[number] ?? '');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const fresh = `${place}-kept`;
    const [kept, copy] = [openKeptValues({ last, fresh }, 'copy'), `${place}-copy`];
    problems = await makePortable({
      site: place,
      copy,
      name: 'a.zip',
      title: 'A',
      language: 'en',
      lastSite,
      kept,
      progress,
    });
    zips.push(readFileSync(join(place, 'a.zip')));
    [lastSite, last] = [place, fresh];
    between(place);
  }
  return { zips, problems };
}

const textsOf = (zip: Buffer | undefined) =>
  Object.fromEntries(Object.entries(unzipSync(zip ?? Buffer.of())).map(([path, bytes]) => [path, strFromU8(bytes)]));

test('A copy that takes over files of the last one is to the byte that which is made from nothing', async () => {
  const { 'a/index.html': _gone, ...fewer } = site;
  const changed = [
    { ...site, 'b/index.html': page('<p id="p2">Bumblebee</p>') },
    { ...site, 'assets/islands.js': 'document.title += "z";' },
    { ...site, 'assets/a.css': 'a{color:blue}', 'c/index.html': page('', 'more') },
    fewer,
  ];
  for (const version of changed) {
    const { zips } = await make([site, version]);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const { zips: alone } = await make([version]);
    expect(textsOf(zips[1])).toEqual(textsOf(alone[0]));
    expect(zips[1]?.equals(alone[0] ?? Buffer.of())).toBe(true);
    expect(zips[1]?.equals(zips[0] ?? Buffer.of())).toBe(false);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  }
});

test('Nothing is taken from a zip that somebody has changed', async () => {
  const { zips } = await make([site, site], (last) => {
    const bytes = readFileSync(join(last, 'a.zip'));
    bytes.fill(0, 40, 200);
    writeFileSync(join(last, 'a.zip'), bytes);
  });
  expect(zips[1]?.equals(zips[0] ?? Buffer.of())).toBe(true);
});

test('A link is found broken also where its page is as it was', async () => {
  const { problems } = await make([site, { ...site, 'b/index.html': page('') }]);
  expect(problems).toMatchObject([{ kind: 'broken-link', line: 1 }]);
  const { problems: none } = await make([site, site]);
  expect(none).toEqual([]);
});
