import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ownPath, root } from '../../program/own-files.ts';
import { chooseWords } from './choose-words.ts';

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
  pages: ['src/islands/search/pages-worker', 'es'],
  register: ['src/islands/offline/register-worker', 'es'],
  service: ['src/worker/service-worker', 'iife'],
} as const;

const names = Object.keys(sources) as (keyof Workers)[];
const fileOf = (engine: string, name: string): string => join(engine, 'workers', `${name}.js`);

/** Bundles them into the folder of an engine whose interface speaks `language`. */
export async function bundleWorkers(engine: string, language: string, content: string): Promise<void> {
  mkdirSync(join(engine, 'workers'), { recursive: true });
  for (const name of names) {
    const [source, format] = sources[name];
    writeFileSync(fileOf(engine, name), await bundleScript(source, format, chooseWords(language, content)));
  }
}

/** Those of a kept engine. */
export function readWorkers(engine: string): Workers {
  const read = (name: keyof Workers) => readFileSync(fileOf(engine, name), 'utf8');
  return { pages: read('pages'), register: read('register'), service: read('service') };
}

/**
 * The script of `source` (its path below the program's folder, without its ending) with all that it imports: as a classic script (`iife`), which every browser
 * with service workers runs, or as a module (`es`).
 */
async function bundleScript(source: string, format: 'iife' | 'es', words: Plugin): Promise<string> {
  // Half a second of every build, most of which find an engine that is kept.
  const { build } = await import('vite');
  const outcome = await build({
    root,
    configFile: false,
    plugins: [words],
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(root, ownPath(source)), formats: [format], name: 'archive' },
    },
  });
  const [built] = Array.isArray(outcome) ? outcome : [outcome];
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${source} was not bundled.`);
  return chunk.code;
}
