import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProcess, installedTool } from '../run-process.ts';
import { tellsFullDisk } from '../report/explain-system-error.ts';
import type { Progress } from '../report/progress.ts';

export interface RenderOptions {
  content: string;
  records: string;
  site: string;
  cache: string;
  /** The name of the portable copy that pages offer, if one is made. */
  portable: string | undefined;
  progress: Progress;
}

/**
 * What Vite tells pages of the build. Where the shell has a variable of that name, its value would win, and the pages be without
 * their security policy.
 */
const viteNames = ['MODE', 'PROD', 'DEV', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/**
 * How much Node lets its heap grow beyond what is in use, in percent, before it looks for what is not. By itself it takes what the
 * machine has: of 1.2 GB at 1,400 documents, a fifth was in use.
 */
const heapGrowth = '--heap-growing-percent=40';

const endsWithBuild = join(import.meta.dirname, 'ends-with-build.ts');

/** Astro prints one such line for each page that it writes. */
const pageWritten = /[├└]─ .*\(\+/;

/**
 * Renders the pages into `site` with Astro, in a process of its own so that its memory is given back. Its log is shown
 * where it failed; its warnings always are.
 * @returns whether it succeeded.
 */
export async function renderPages(options: RenderOptions): Promise<boolean> {
  const { content, records, site, cache, portable, progress } = options;
  progress.start('Rendering pages');
  const warnings: string[] = [];
  const node = [heapGrowth, '--import', pathToFileURL(endsWithBuild).href];
  const { code, output } = await runProcess(process.execPath, [...node, installedTool('astro'), 'build'], {
    // It writes into folders that are removed at once.
    endedBy: 'SIGKILL',
    env: {
      ARCHIVE_CONTENT: content,
      ARCHIVE_RECORDS: records,
      ARCHIVE_OUT: site,
      ARCHIVE_CACHE: cache,
      ARCHIVE_PORTABLE: portable,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...Object.fromEntries(viteNames.map((name) => [name, undefined])),
      NO_COLOR: '1',
      // Where it is set, Node warns about its contradiction with NO_COLOR.
      FORCE_COLOR: undefined,
    },
    onLine(line) {
      if (pageWritten.test(line)) progress.tick();
      if (line.includes('[WARN]')) warnings.push(line);
    },
  });
  progress.done(code === 0 ? undefined : 'failed');
  // Its trace of errors says less.
  if (code !== 0 && tellsFullDisk(output)) throw new Error('no space left on device, while pages were rendered');
  for (const line of code === 0 ? warnings : [output]) console.error(line);
  return code === 0;
}
