import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveFolders, root } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { findEnglish } from './find-english.ts';
import { fingerprint } from './run-build.ts';

/** As somebody has it who installs the package with npm, below a path that has to be quoted. */
const folder = mkdtempSync(join(tmpdir(), 'the package, '));
const megabyte = 1024 * 1024;
/** A package in the form in which npm publishes it, of this checkout. */
let install: ReturnType<typeof run>;

beforeAll(() => {
  const packed = run(process.execPath, [join(root, 'scripts/tools/package.ts'), '--to', folder]);
  expect(packed.output).toMatch(/^Packed \d+ files: /m);
  writeFileSync(join(folder, 'package.json'), '{}');
  install = run('npm', ['install', './summit-record-0.1.0.tgz', '--prefer-offline', '--no-audit', '--no-fund']);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  // The folders of `npm test` are not those of somebody else, nor are the programs of this checkout.
  const {
    ARCHIVE_CONTENT: _content,
    ARCHIVE_OUT: _out,
    ARCHIVE_RECORDS: _records,
    ARCHIVE_CWD: _cwd,
    ...own
  } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...own,
      NODE_COMPILE_CACHE: undefined,
      PATH: `${dirname(process.execPath)}${delimiter}${own.PATH ?? ''}`,
      ...env,
    },
  });
  return { code: status, output: stdout + stderr };
}

/** A command of the package, as `npx` runs it. */
const summitRecord = (...args: string[]) => run(join(folder, 'node_modules/.bin/summit-record'), args);

test('It installs in less than 250 MB, without what only its checkout needs', () => {
  expect(install.code, install.output).toBe(0);
  const packages = join(folder, 'node_modules');
  const bytes = listFiles(packages).reduce((sum, file) => sum + statSync(join(packages, file)).size, 0);
  expect(bytes / megabyte).toBeLessThan(250);
  for (const name of ['vitest', '@playwright/test', 'typescript', 'node', 'oxlint'])
    expect(existsSync(join(packages, name)), name).toBe(false);
  const own = listFiles(join(packages, 'summit-record'));
  expect(own.filter((file) => /\.ts$|^(?:scripts\/(?:tools|lint|testing)|tests|content)\//.test(file))).toEqual([]);
});

test('One command makes a site of three texts beside them, and says what to type next', () => {
  const sources = join(folder, 'my archive #1', 'sources');
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, 'ferry.txt'), 'The Ferry\n\n“It sails at nine,” harbor master Tom Reed said.\n');
  writeFileSync(join(sources, 'mill.md'), '---\ntitle: The Mill\ndate: 2024-02-01\n---\n\nThe mill turns again.\n');
  writeFileSync(join(sources, 'toll.html'), '<title>Toll</title><article><h1>Toll</h1><p>It is raised.</p></article>');
  writeFileSync(join(folder, 'my archive #1', 'archive.yaml'), 'title: El archivo\ninterface: es\n');
  const { code, output } = summitRecord('build', 'my archive #1');
  expect(code, output).toBe(0);
  const site = join(folder, 'my archive #1-site');
  expect(output).toContain(`Built 3 documents into ${site}`);
  expect(output).toContain("npx summit-record review --content 'my archive #1'");
  expect(readFileSync(join(site, 'found/index.html'), 'utf8')).toContain('npx summit-record review');
  expect(readFileSync(join(site, 'documents/ferry/index.html'), 'utf8')).toContain('Tom Reed');
});

test('That site says nothing in English, since its archive chose Spanish', async () => {
  const site = join(folder, 'my archive #1-site');
  const html = readFileSync(join(site, 'documents/ferry/index.html'), 'utf8');
  expect(html).toMatch(/<html lang="es"/);
  expect(html).toContain('<meta property="og:locale" content="es_ES"');
  expect(html).toMatch(/<p [^>]*lang="en"/);
  expect(await findEnglish(site, 'es')).toEqual([]);
});

test('The example makes a site with its own face, and nothing in it wears another’s', () => {
  cpSync(join(root, 'docs/examples/grey-point'), join(folder, 'grey point'), { recursive: true });
  const { code, output } = summitRecord('build', 'grey point');
  expect(code, output).toBe(0);
  const site = join(folder, 'grey point-site');
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const [, sheet = ''] = /href="\.\/(assets\/face\.[^"]+\.css)"/.exec(home) ?? [];
  expect(readFileSync(join(site, sheet), 'utf8')).toContain('--band:linear-gradient(90deg,#14324f 0%');
  expect(home).toMatch(/<img src="\.\/assets\/logo\.[^"]+\.svg" width="40" height="40" alt>/);
  expect(home).toContain('Every text here is invented.');
  expect(JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8'))).toMatchObject({
    theme_color: '#f4f7fa',
  });
  expect(readFileSync(join(site, 'icon.svg'), 'utf8')).toBe(
    readFileSync(join(root, 'docs/examples/grey-point/face/icon.svg'), 'utf8'),
  );
  expect(listFiles(site).filter((file) => /summit(?!-record)|north-america/i.test(file))).toEqual([]);
  expect(home).not.toMatch(/summit(?![ -]record)|north america/i);
});

test('It makes the same site of the archive that ships as its checkout', () => {
  cpSync(join(root, 'content'), join(folder, 'record'), { recursive: true });
  const { code, output } = summitRecord('build', 'record');
  expect(code, output).toBe(0);
  const { out } = resolveFolders();
  const pages = (site: string) =>
    Object.entries(fingerprint(site)).filter(
      ([file]) => !/\.zip$|(?:worker|sw)\.js$|^(?:build|offline)\.json$/.test(file),
    );
  expect(pages(join(folder, 'record-site'))).toEqual(pages(out));
});

test('It says what it can do, and what it can’t', () => {
  expect(summitRecord('--version')).toEqual({ code: 0, output: '0.1.0\n' });
  expect(summitRecord().output).toContain('npx summit-record COMMAND [FOLDER] [flags]');
  const wrong = summitRecord('bulid');
  expect(wrong).toMatchObject({ code: 2, output: expect.stringContaining('There is no command "bulid".') as string });
  const absent = summitRecord('build', 'nowhere');
  expect(absent).toMatchObject({
    code: 2,
    output: expect.stringContaining(
      'An archive is a folder with your documents in a folder sources/ within it',
    ) as string,
  });
});
