import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownModule } from '../../program/own-files.ts';
import type { Progress } from '../../report/progress.ts';
import { clientFolder } from '../engine/engine-files.ts';
import { countForRest } from '../count-processes.ts';
import { runRenderer } from '../engine/run-renderer.ts';
import type { KeptSite } from './kept-site.ts';
import { createQueue, type RenderedPages } from './render-queue.ts';

export interface RenderOptions {
  /** The folder of the bundled engine. */
  engine: string;
  content: string;
  records: string;
  site: string;
  /** The name of the portable copy that pages offer, if one is made. */
  portable: string | undefined;
  /** The site that the last build made. */
  lastSite: string;
  /** What it remembered of its files, and where this one leaves the same. */
  kept: Pick<KeptSite, 'last' | 'fresh'>;
  /** How many processes share the work. */
  processes: number;
  progress: Progress;
}

const script = fileURLToPath(ownModule('render-process', import.meta.url));

/** Renders the site into `site` with a bundled engine. @returns undefined where it failed; why is printed */
export async function renderPages(options: RenderOptions): Promise<RenderedPages | undefined> {
  const { engine, content, records, site, portable, lastSite, kept, processes, progress } = options;
  progress.start('Rendering pages');
  cpSync(join(engine, clientFolder), site, { recursive: true });
  const env = {
    ARCHIVE_ENGINE: engine,
    ARCHIVE_CONTENT: content,
    ARCHIVE_RECORDS: records,
    ARCHIVE_OUT: site,
    ARCHIVE_PORTABLE: portable,
    ARCHIVE_KEPT: kept.fresh,
    ARCHIVE_LAST_OUT: lastSite,
    ARCHIVE_LAST_KEPT: kept.last,
  };
  const queue = createQueue(progress, kept.last !== undefined);
  const run = async () => {
    const succeeded = await runRenderer([script], env, { onMessage: queue.answer });
    // Nothing that the others make is of use.
    if (!succeeded) queue.close();
    return succeeded;
  };
  const first = run();
  let others = processes - 1;
  if (kept.last !== undefined) {
    // One finds what can be taken over: the others would have to read the archive for it, too, and may not be needed.
    const rest = await Promise.race([queue.rest, first.then(() => ({ left: 0, of: 0 }))]);
    others = countForRest(rest, processes) - 1;
  }
  const all = await Promise.all([first, ...Array.from({ length: others }, run)]);
  const succeeded = all.every(Boolean);
  progress.done(succeeded ? queue.describe() : 'failed');
  return succeeded ? queue.rendered() : undefined;
}
