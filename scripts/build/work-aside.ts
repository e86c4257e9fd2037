import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build works until it has succeeded. */
export interface Aside {
  folder: string;
  records: string;
  site: string;
  cache: string;
  /** The copy of the site that is zipped. */
  portable: string;
  /** Where a site that failed its checks is kept until the next build. */
  failed: string;
}

/**
 * A fresh folder below `work`, removed at exit. What earlier builds left behind when they were killed is removed too, so
 * this is for whoever holds the lock.
 */
export function workAside(work: string): Aside {
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) {
    if (/^(?:build|failed)-/.test(name)) rmSync(join(work, name), { recursive: true, force: true });
  }
  const folder = join(work, `build-${process.pid}`);
  mkdirSync(folder);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    records: join(folder, 'records'),
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    portable: join(folder, 'portable'),
    failed: join(work, 'failed-site'),
  };
}
