import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

/** What runs beside the pages, bundled, by the name of its source. */
export interface Workers {
  /** Reads the pages of hits, for search. */
  pages: string;
  /** Has browsers keep the archive. */
  register: string;
  /** Keeps it. */
  service: string;
}

const sources = {
  pages: ['src/islands/search/pages-worker.ts', 'es'],
  register: ['src/islands/offline/register-worker.ts', 'es'],
  service: ['src/worker/service-worker.ts', 'iife'],
} as const;

const names = Object.keys(sources) as (keyof Workers)[];
const fileOf = (engine: string, name: string): string => join(engine, 'workers', `${name}.js`);

/** Bundles them into the folder of an engine. */
export async function bundleWorkers(engine: string): Promise<void> {
  mkdirSync(join(engine, 'workers'), { recursive: true });
  for (const name of names) {
    const [source, format] = sources[name];
    writeFileSync(fileOf(engine, name), await bundleScript(source, format));
  }
}

/** Those of a kept engine. */
export function readWorkers(engine: string): Workers {
  const read = (name: keyof Workers) => readFileSync(fileOf(engine, name), 'utf8');
  return { pages: read('pages'), register: read('register'), service: read('service') };
}
