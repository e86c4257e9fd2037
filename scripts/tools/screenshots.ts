import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressOf, listPageTypes } from './audit/page-types.ts';
import { openPictures } from './audit/open-pictures.ts';
import { schemes, takeScreenshots, widths } from './audit/take-screenshots.ts';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { folderFlags, resolveFolders, workFolder } from '../folders.ts';
import { createTerminalProgress } from '../report/terminal-progress.ts';
import { listen } from '../server/listen.ts';
import { createSiteHandler } from '../server/site-handler.ts';
import { ensureChromium } from '../testing/install-chromium.ts';

const usage = `Usage: npm run screenshots -- [--out DIR] [--to DIR] [--only NAME]
Pictures the longest page of each type at ${widths.join(', ')} pixels, in ${schemes.join(' and ')}.`;

await runCommand(async () => {
  const flags = parseFlags(usage, { out: folderFlags.out, to: { type: 'string' }, only: { type: 'string' } });
  const { out } = resolveFolders(flags);
  const to = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.to ?? join(workFolder, 'pictures'));
  if (!existsSync(join(out, 'index.html'))) throw new WrongUse(`There is no built site in ${out}. Run: npm run build`);
  const types = listPageTypes(out).filter(({ name }) => (flags.only ?? name) === name);
  if (types.length === 0) throw new WrongUse(`There is no type of pages "${flags.only ?? ''}".`);
  const executablePath = await ensureChromium();
  if (executablePath === undefined) return 1;

  const pictures = openPictures(to);
  const { port, close } = await listen(createSiteHandler(out), 0);
  const progress = createTerminalProgress();
  progress.start('Pictures', types.length * widths.length * schemes.length);
  const sights = types.map(({ name, files }) => ({
    name,
    url: `http://localhost:${String(port)}/${addressOf(files.at(-1) ?? '')}`,
  }));
  const cut = await takeScreenshots(executablePath, sights, pictures.folder, () => {
    progress.tick();
  });
  progress.done();
  close();
  pictures.commit();
  for (const picture of cut) console.log(`${picture} shows the upper part only: the page is too long for one picture.`);
  console.log(`The pictures are in ${to}`);
  return 0;
});
