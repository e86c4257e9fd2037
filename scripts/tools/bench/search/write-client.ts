import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { root } from '../../../folders.ts';
import { listFiles } from '../../../list-files.ts';

const IMPORTED = /from '(\.[^']+\.ts)'/g;

/** Writes what runs in the browser into `site`/bench: the modules without their types, and the libraries that are compared. */
export function writeClient(site: string): void {
  const folder = join(site, 'bench');
  mkdirSync(folder, { recursive: true });
  const phrases = listFiles(join(root, 'src/phrases')).map((file) => join(root, 'src/phrases', file));
  // What they import is added while the list is gone through.
  const modules = new Set([...phrases, join(import.meta.dirname, 'first-hit.ts')]);
  for (const path of modules) {
    const script = stripTypeScriptTypes(readFileSync(path, 'utf8')).replace(IMPORTED, (_, from: string) => {
      modules.add(join(dirname(path), from));
      // All lie in one folder here.
      return `from './${basename(from, '.ts')}.js'`;
    });
    writeFileSync(join(folder, `${basename(path, '.ts')}.js`), script);
  }
  copyFileSync(join(root, 'node_modules/minisearch/dist/es/index.js'), join(folder, 'minisearch.js'));
  copyFileSync(
    join(root, 'node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs'),
    join(folder, 'flexsearch.js'),
  );
  const imports = JSON.stringify({ imports: { minisearch: './minisearch.js', flexsearch: './flexsearch.js' } });
  const page = `<!doctype html><html lang="en"><title>Bench</title><script type="importmap">${imports}</script></html>\n`;
  writeFileSync(join(folder, 'index.html'), page);
}
