import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/folders.ts';
import { formatFindings, formatReport } from '../../../../scripts/tools/fuzz/format-findings.ts';
import { keepFindings } from '../../../../scripts/tools/fuzz/keep-findings.ts';
import { readSources } from '../../../../scripts/tools/fuzz/read-sources.ts';
import { runFuzz, type FuzzOptions } from '../../../../scripts/tools/fuzz/run-fuzz.ts';
import type { Progress } from '../../../../scripts/report/progress.ts';

const silent: Progress = { start() {}, tick() {}, done() {} };
const content = join(root, 'content');

const fuzz = async (given: Partial<FuzzOptions>) =>
  runFuzz({
    content,
    seed: 1,
    numbers: [],
    sources: await readSources(content),
    // Ends what hangs. That each takes less than a second is for `npm run fuzz`, on a machine that does nothing else.
    limit: 120,
    progress: silent,
    ...given,
  });

test('Of 300 made documents none breaks a rule that holds for every text', { timeout: 1_800_000 }, async () => {
  const report = await fuzz({ numbers: Array.from({ length: 300 }, (_, number) => number) });
  expect(formatFindings(report, 1, [])).toBe('');
  expect(report.tried).toBe(300);
  expect(report.read).toBeGreaterThan(270);
});

const thread = new URL('stubborn-thread.ts', import.meta.url);

test('What is too slow is found where there is a limit, and only there', async () => {
  const isSlow = (report: Awaited<ReturnType<typeof fuzz>>) => report.findings.map(({ fault }) => fault.kind);
  expect(isSlow(await fuzz({ thread, numbers: [1, 2], most: 0.0001 }))).toEqual(['slow']);
  expect(isSlow(await fuzz({ thread, numbers: [1, 2] }))).toEqual([]);
});

test('A finding says what, how often, the least text and how to meet it again, and the text is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const report = await fuzz({ thread, numbers: [4, 7], sources: ['x'], most: 0.0001 });
  const files = keepFindings(report.findings, 1, join(folder, 'fuzz'));
  const text = readFileSync(files[0] ?? '', 'utf8');
  expect(text).toBe(report.findings[0]?.least.text);
  expect(
    formatFindings(
      report,
      1,
      files.map((file) => basename(file)),
    ),
  ).toBe(
    [
      'slow (2×)',
      '  0.0 s of CPU',
      `  Least: ${basename(files[0] ?? '')}, ${String(text.length)} characters: ${JSON.stringify(text.slice(0, 200))}`,
      '  Again: npm run fuzz -- --seed 1 --only 4',
    ].join('\n'),
  );
  expect(formatReport(report)).toBe(
    '2 documents: 2 read, 0 refused, 1 sorts of fault.\n0 s of CPU, 1.0 ms a document, 0.00 s the slowest (number 4).',
  );
  rmSync(folder, { recursive: true });
});
