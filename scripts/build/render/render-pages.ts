import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../report/progress.ts';
import { clientFolder } from '../engine/engine-files.ts';
import { countForRest } from '../count-processes.ts';
import type { RenderPlace } from './messages.ts';
import { createQueue, type RenderedPages } from './render-queue.ts';
import { startRenderer, type Renderer, type RendererOptions } from './renderer.ts';

export interface RenderOptions extends RendererOptions, RenderPlace {
  /** The first of the processes, if it was started before. */
  first?: Renderer | undefined;
  /** How many processes share the work. */
  processes: number;
  progress: Progress;
}

/** Renders the site into `site` with a bundled engine. @returns undefined where it failed; why is printed */
export async function renderPages(options: RenderOptions): Promise<RenderedPages | undefined> {
  const { engine, site, portable, lastSite, processes, progress } = options;
  const { last, fresh } = options.kept;
  progress.start('Rendering pages');
  cpSync(join(engine, clientFolder), site, { recursive: true });
  const queue = createQueue(progress, { site, portable, lastSite, kept: { last, fresh } });
  const run = async (renderer = startRenderer(options)) => {
    const succeeded = await renderer.answerBy(queue.answer);
    // Nothing that the others make is of use.
    if (!succeeded) queue.close();
    return succeeded;
  };
  const first = run(options.first);
  let others = processes - 1;
  if (last !== undefined) {
    // One finds what can be taken over: the others would have to read the archive for it, too, and may not be needed.
    const rest = await Promise.race([queue.rest, first.then(() => ({ left: 0, of: 0 }))]);
    others = countForRest(rest, processes) - 1;
  }
  const all = await Promise.all([first, ...Array.from({ length: others }, () => run())]);
  const succeeded = all.every(Boolean);
  progress.done(succeeded ? queue.describe() : 'failed');
  return succeeded ? queue.rendered() : undefined;
}
