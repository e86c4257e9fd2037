import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { hashDigits } from '../../../src/worker/offline-manifest.ts';
import type { PageFacts } from '../../checks/page-facts.ts';
import type { ZippedSizes } from '../../offline/make-offline-manifest.ts';
import type { Problem } from '../../report/problem.ts';
import type { Progress } from '../../report/progress.ts';
import { compareCodeUnits } from '../../ingest/text/compare-code-units.ts';
import { clientFolder } from '../engine/engine-files.ts';
import { runRenderer } from '../engine/run-renderer.ts';
import type { KeptSite } from './kept-site.ts';
import type { FromRenderer, ToRenderer } from './messages.ts';

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

/** The pages of a site that was rendered, and what is wrong with single ones. */
export interface RenderedPages {
  pages: PageFacts[];
  /** What the files that were rendered weigh on the way. */
  zipped: ZippedSizes;
  problems: Problem[];
}

const script = join(import.meta.dirname, 'render-process.ts');

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
    ...(kept.last !== undefined && { ARCHIVE_LAST_OUT: lastSite, ARCHIVE_LAST_KEPT: kept.last }),
  };
  const queue = createQueue(progress);
  const run = async () => {
    const succeeded = await runRenderer([script], env, queue.answer);
    // Nothing that the others make is of use.
    if (!succeeded) queue.close();
    return succeeded;
  };
  const succeeded = (await Promise.all(Array.from({ length: processes }, run))).every(Boolean);
  progress.done(succeeded ? queue.describe() : 'failed');
  return succeeded ? queue.rendered() : undefined;
}

/** Each process gets the next group when it is done with one: documents differ too much to be dealt out beforehand. */
function createQueue(progress: Progress) {
  const pages: PageFacts[] = [];
  const problems: Problem[] = [];
  const zipped = new Map<string, number>();
  let [files, reused] = [0, 0];
  let next = 0;
  let groups = 0;
  let closed = false;
  return {
    answer: (message: unknown, send: (answer: ToRenderer) => void): void => {
      const told = message as FromRenderer;
      if ('ready' in told) {
        groups = told.ready.groups;
        progress.expect?.(told.ready.files);
      } else {
        pages.push(...told.done.pages);
        problems.push(...told.done.problems);
        for (const [sha256, bytes] of told.done.zipped) zipped.set(sha256.slice(0, hashDigits), bytes);
        files += told.done.files;
        reused += told.done.reused;
        progress.tick(told.done.files);
      }
      send(next < groups && !closed ? { group: next } : { end: true });
      next += 1;
    },
    describe: (): string | undefined =>
      reused > 0 ? `${count(files)}, ${count(reused)} of them as the last build has them` : undefined,
    close: (): void => {
      closed = true;
    },
    /** In the order of their files, whichever process was first. */
    rendered: (): RenderedPages => ({
      pages: pages.sort(byFile),
      zipped,
      problems: problems.sort(byFile),
    }),
  };
}

const count = (files: number): string => files.toLocaleString('en');

const byFile = (a: { file: string }, b: { file: string }): number => compareCodeUnits(a.file, b.file);
