import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../folders.ts';
import { listFiles } from '../../../list-files.ts';

/** Writes what runs in the browser into `site`/bench: the modules without their types, and the libraries that are compared. */
export function writeClient(site: string): void {
  const folder = join(site, 'bench');
  mkdirSync(folder, { recursive: true });
  const phrases = listFiles(join(root, 'src/phrases')).map((file) => join(root, 'src/phrases', file));
  for (const path of [...phrases, join(import.meta.dirname, 'first-hit.ts')]) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '.js');
    // All lie in one folder here.
    const script = stripTypeScriptTypes(readFileSync(path, 'utf8')).replace(
      /from '(?:[.\w-]*\/)*([\w-]+)\.ts'/g,
      "from './$1.js'",
    );
    writeFileSync(join(folder, name), script);
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
