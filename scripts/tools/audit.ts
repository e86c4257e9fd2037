import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatScores, isPerfect } from './audit/format-scores.ts';
import { addressOf, listPageTypes } from './audit/page-types.ts';
import { runLighthouse } from './audit/run-lighthouse.ts';
import { serveApart } from './audit/serve-apart.ts';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { folderFlags, resolveFolders } from '../folders.ts';
import { createTerminalProgress } from '../report/terminal-progress.ts';
import { installedTool, runProcess } from '../run-process.ts';
import { ensureChromium } from '../testing/install-chromium.ts';

const edits = 200;

const usage = `Usage: npm run audit -- [--out DIR] [--runs N] [--only NAME]
Lighthouse on the longest page of each type (mobile profile, N runs, 5 unless told, the worst counts), then axe on every page, and the keyboard through the longest; then ${edits} edits of an archive against builds from nothing.`;

/** They ask not to be found, which Lighthouse counts as a fault. */
const hidden = new Set(['404']);

await runCommand(async () => {
  const flags = parseFlags(usage, { out: folderFlags.out, runs: { type: 'string' }, only: { type: 'string' } });
  const { out } = resolveFolders(flags);
  const runs = Number(flags.runs ?? 5);
  if (!existsSync(join(out, 'index.html'))) throw new WrongUse(`There is no built site in ${out}. Run: npm run build`);
  if (!Number.isInteger(runs) || runs < 1) throw new WrongUse(`"${flags.runs ?? ''}" is no number of runs.`);
  const types = listPageTypes(out).filter(({ name }) => !hidden.has(name) && (flags.only ?? name) === name);
  if (types.length === 0) throw new WrongUse(`There is no type of pages "${flags.only ?? ''}".`);
  const chromium = await ensureChromium();
  if (chromium === undefined) return 1;

  const { port, close } = await serveApart(out);
  const progress = createTerminalProgress();
  progress.start('Lighthouse', types.length * runs);
  const addresses = types.map(({ files }) => `http://localhost:${String(port)}/${addressOf(files.at(-1) ?? '')}`);
  const scores = await runLighthouse(chromium, addresses, runs, () => {
    progress.tick();
  });
  progress.done();
  close();
  const named = scores.map((score, index) => ({ ...score, name: types[index]?.name ?? '' }));
  console.log(formatScores(named));

  const pages = await runProcess(installedTool('playwright'), ['test', 'every-page'], {
    env: { ARCHIVE_OUT: out, CHROME_PATH: chromium, AUDIT_ALL_PAGES: '1' },
  });
  const edited = await runProcess(installedTool('vitest'), ['run', '--project', 'site', 'incremental'], {
    env: { AUDIT_EDITS: String(edits) },
  });
  return pages.code === 0 && edited.code === 0 && named.every(isPerfect) ? 0 : 1;
});
