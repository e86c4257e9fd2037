import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatSites } from '../../../../scripts/tools/bench/format-sites.ts';
import { measureProcesses } from '../../../../scripts/tools/bench/measure-processes.ts';
import { editWord, measurePages, type SiteMeasure } from '../../../../scripts/tools/bench/measure-sites.ts';
import { prepareArchive } from '../../../../scripts/tools/bench/prepare-archive.ts';
import { prepareBareSite } from '../../../../scripts/tools/bench/prepare-bare-site.ts';
import { normalizeArchive } from '../../../../scripts/ingest/normalize-archive.ts';
import { runProcess } from '../../../../scripts/run-process.ts';

const silent = { start() {}, tick() {}, done() {} };

function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('Authorities are measured without the documents that they rest on', async () => {
  const folder = makeFolder({
    'sources/a.txt': 'The Harbour\n\nJane Doe opened the harbour.\n',
    'authorities/people.yaml':
      '- id: jane-doe\n  name: Jane Doe\n  basis: stated\n  evidence: [{ document: gone, block: p1, exact: Jane }]\n',
  });
  const content = join(folder, 'content');
  prepareArchive(content, join(folder, 'sources'), join(folder, 'authorities'));
  const mentions: string[] = [];
  const { problems } = await normalizeArchive({
    content,
    records: join(folder, 'records'),
    progress: silent,
    onDocument: (document) => mentions.push(...document.mentions.map(({ entity }) => entity)),
  });
  expect(problems).toEqual([]);
  expect(mentions).toEqual(['jane-doe']);
});

test('The plain site has the same texts, without what would stop it', async () => {
  const folder = makeFolder({
    'sources/a.md': '---\ntitle: A\n---\nThe words. ![lost](./lost.png)\n',
    'sources/b.md': '---js\nprocess.exit()\n---\nNever.\n',
  });
  await prepareBareSite(join(folder, 'bare'), join(folder, 'sources'));
  expect(readFileSync(join(folder, 'bare/texts/document-0.md'), 'utf8')).toBe('The words. \\![lost](./lost.png)\n');
  expect(() => readFileSync(join(folder, 'bare/texts/document-1.md'))).toThrow();
});

test('The word that is edited is one of the text', () => {
  const folder = makeFolder({ 'a.txt': 'He lived in the city of Porto. Follow @AnaRuiz.\n' });
  editWord(join(folder, 'a.txt'));
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('He lived in the city otherwise Porto. Follow @AnaRuiz.\n');
});

test('Pages are counted and weighed by the part of the site that they are in', () => {
  const site = makeFolder({
    'index.html': 'a',
    'x/a/index.html': 'b',
    'x/index.html': 'c'.repeat(9000),
    'x/a.json': '',
  });
  const measured = measurePages(site);
  expect(measured.map(({ part, pages }) => [part, pages])).toEqual([
    ['/', 1],
    ['/x/', 2],
  ]);
  expect(measured[1]?.most).toBeGreaterThan(measured[1]?.median ?? 0);
});

test('What a process holds is seen while it runs', async () => {
  const script = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 600)';
  const { result, seconds, megabytes } = await measureProcesses(() => runProcess(process.execPath, ['-e', script]));
  expect(result.code).toBe(0);
  expect(seconds).toBeGreaterThan(0.5);
  // Systems other than Linux don't tell.
  if (megabytes !== undefined) expect(megabytes).toBeGreaterThan(200);
});

test('What processes took of the processors is counted when they have ended', async () => {
  const script = `for (let sum = 0; process.cpuUsage().user < 400_000;) for (let i = 0; i < 1e6; i += 1) sum += Math.sqrt(i);`;
  const { processor } = await measureProcesses(() => runProcess(process.execPath, ['-e', script]));
  if (processor !== undefined) expect(processor).toBeGreaterThan(0.35);
});

const site = (seconds: number, pages: number): SiteMeasure => ({
  seconds,
  processor: 2 * seconds,
  megabytes: 100 * seconds,
  code: 0,
  output: 'Rendering pages: 2 (1 s)',
  pages: [{ part: '/documents/', pages, median: 1.25, most: 2 }],
  files: 40,
  size: 1,
});
const archive = { documents: 10, cold: site(6, 20), same: site(1, 20), edited: site(1.5, 20), half: site(3, 10) };

test('Both sites stand side by side with their ratio, beside what the archive is held to', () => {
  const lines = formatSites(archive, site(3, 10));
  expect(lines).toMatch(/^build, seconds +6\.0 +3\.0 +2\.00$/m);
  expect(lines).toMatch(/^processors, seconds +12\.0 +6\.0 +2\.00$/m);
  expect(lines).toMatch(/^peak memory, MB +600 +300 +2\.00$/m);
  expect(lines).toMatch(/^ms a page +300\.0 +300\.0 +1\.00$/m);
  expect(lines).toMatch(/^as it is +17 % +1\.0$/m);
  expect(lines).toMatch(/^build, times bare +2\.0 +5\.0$/m);
  expect(lines).toMatch(/^OVER one word, % of a build +25 +10$/m);
  expect(lines).toMatch(/^exponent from half of it +1\.00 +1\.03$/m);
  expect(lines).toMatch(/^files a document +4\.0 +9\.7$/m);
  expect(lines).toMatch(/^\/documents\/ +20 +1\.3 +2\.0$/m);
});

test('A build that failed says why', () => {
  const failed = { ...site(3, 10), code: 1, output: 'no room' };
  expect(formatSites(archive, failed)).toBe('A build failed:\nno room');
  expect(formatSites({ ...archive, edited: failed }, site(3, 10))).toBe('A build failed:\nno room');
});
