import { join } from 'node:path';
import type { Progress } from '../report/progress.ts';
import { runRenderer } from './engine/run-renderer.ts';

export interface RenderOptions {
  /** The folder of the bundled engine. */
  engine: string;
  content: string;
  records: string;
  site: string;
  /** The name of the portable copy that pages offer, if one is made. */
  portable: string | undefined;
  progress: Progress;
}

const script = join(import.meta.dirname, 'render-site.ts');

/** Renders the pages into `site` with a bundled engine. @returns whether it succeeded; where not, why is printed */
export async function renderPages(options: RenderOptions): Promise<boolean> {
  const { engine, content, records, site, portable, progress } = options;
  progress.start('Rendering pages');
  const env = {
    ARCHIVE_ENGINE: engine,
    ARCHIVE_CONTENT: content,
    ARCHIVE_RECORDS: records,
    ARCHIVE_OUT: site,
    ARCHIVE_PORTABLE: portable,
  };
  const succeeded = await runRenderer([script], env, (message) => {
    if (typeof message === 'number') progress.tick(message);
  });
  progress.done(succeeded ? undefined : 'failed');
  return succeeded;
}
