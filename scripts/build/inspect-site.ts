import { renameSync } from 'node:fs';
import { checkBuild } from '../checks/check-build.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import type { RenderedPages } from './render/render-queue.ts';

interface InspectOptions {
  site: string;
  /** Where a site that fails its checks is moved to. */
  failed: string;
  rendered: RenderedPages;
  siteUrl: string | undefined;
  progress: Progress;
}

/** Checks a site that was made. One with faults is moved to where their places can be looked up. */
export function inspectSite({ site, failed, rendered, siteUrl, progress }: InspectOptions): Problem[] {
  const { pages, problems } = rendered;
  progress.start('Checking the site');
  const faults = [...problems, ...checkBuild(site, rendered, siteUrl)];
  progress.done(`${pages.length.toLocaleString('en')} pages`);
  if (faults.length === 0) return [];
  renameSync(site, failed);
  return faults.map((fault) => ({ ...fault, file: fault.file.replace(site, failed) }));
}
