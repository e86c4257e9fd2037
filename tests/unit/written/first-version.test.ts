import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFile } from '../../../scripts/written/hash-file.ts';
import { surveyFolder } from '../../../scripts/written/survey-folder.ts';
import { readFiles, replaceSite, writeFiles, type Files } from './site-files.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What version 0.1 kept on devices, and so listed with its hash. */
const listed: Files = {
  'index.html': '<a href="./the-harbour.zip">Copy</a> <link href="./feed.xml">',
  'documents/harbour/index.html': 'The harbour',
  'people/ana/index.html': 'Ana',
  'assets/page.x.css': 'a{}',
};
/** What it wrote besides. */
const unlisted: Files = {
  'sw.js': '',
  '404.html': '',
  _headers: '',
  'feed.xml': '',
  'sitemap.xml': '',
  'the-harbour.zip': '',
  'cards/archive/home.png': '',
  'cards/documents/harbour.png': '',
  'cards/people/ana.png': '',
  'data/citations.bib': '',
  'data/quotations.csv': '',
  'data/documents/harbour.json': '',
  'data/documents/harbour.txt': '',
  'documents/harbour/cite/passages.ris': '',
};
const build = JSON.stringify({ inputs: `sha256-${'0'.repeat(64)}` });

function writeFirst(besides: Files = {}, stamp = build): void {
  writeFiles(site, { ...listed, ...unlisted, 'build.json': stamp });
  const files = Object.keys(listed).map((file) => [file, { hash: hashFile(join(site, file)), bytes: 1 }] as const);
  writeFiles(site, {
    'offline.json': JSON.stringify({ version: 'x', shell: [], files: Object.fromEntries(files) }),
    ...besides,
  });
}

test('A site of version 0.1 is known by its build.json and its list of files to keep', () => {
  writeFirst({ CNAME: 'example.org', 'data/mine.csv': '', 'cards/mine.png': '', 'other.zip': '', '.git/HEAD': '' });
  expect(surveyFolder(site, 'site')).toEqual({
    written: [...Object.keys(listed), ...Object.keys(unlisted), 'offline.json'].sort((a, b) => (a < b ? -1 : 1)),
    changed: [],
    foreign: ['.git', 'CNAME', 'cards/mine.png', 'data/mine.csv', 'other.zip'],
  });
});

test('It is replaced, and what was not its own stays', () => {
  writeFirst({ CNAME: 'example.org' });
  expect(replaceSite(folder, site, { 'index.html': 'new' })).toEqual(['CNAME']);
  expect(readFiles(site)).toEqual({ 'index.html': 'new', CNAME: 'example.org' });
});

test('What somebody has changed in it is told by its hash', () => {
  writeFirst({ 'people/ana/index.html': 'Ana, and mine' });
  expect(surveyFolder(site, 'site')?.changed).toEqual(['people/ana/index.html']);
});

test.each([
  ['a build.json of another program', { 'build.json': '{"inputs":"sha256-1"}' }],
  ['a build.json with more in it', { 'build.json': build.replace('}', ',"name":"x"}') }],
  ['no list of files', { 'offline.json': '' }],
  ['a list of other things', { 'offline.json': '{"files":["index.html"]}' }],
])('With %s it is not known', (_what, files) => {
  writeFirst(files);
  expect(surveyFolder(site, 'site')).toBeUndefined();
});
