import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../folders.ts';
import { listFiles } from '../../list-files.ts';
import { compileModule, nameCompiled } from './compile-module.ts';
import { writeManifest } from './write-manifest.ts';

/** What the program is made of, below the checkout: `scripts/` without what only the project itself needs. */
const parts = ['public', 'src', 'scripts'];
const notInPackage =
  /^scripts\/(?:lint|testing|tools)\/|^scripts\/(?:check|test|check-site)\.ts$|^scripts\/(?:run|setup|complete-lock)\.mjs$|\.d\.ts$/;

/** Copied as they are. */
const asTheyAre = ['LICENSE', 'CHANGELOG.md'];

/**
 * Writes the package into a folder, which is replaced: the program as JavaScript, since Node runs no TypeScript below `node_modules`.
 *
 * @returns how many files it has
 */
export function stagePackage(folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  let count = 0;
  const write = (file: string, content: string | Buffer): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    count += 1;
  };
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  for (const part of parts) {
    for (const name of listFiles(join(root, part))) {
      const file = `${part}/${name}`;
      if (notInPackage.test(file)) continue;
      if (file.endsWith('.ts')) write(file.replace(/ts$/, 'js'), compileModule(read(file)));
      else if (file.endsWith('.astro')) write(file, nameCompiled(read(file)));
      else write(file, readFileSync(join(root, file)));
    }
  }
  write('astro.config.mjs', nameCompiled(read('astro.config.mjs')));
  write('package.json', writeManifest(read('package.json')));
  write('README.md', read('docs/package.md'));
  for (const file of asTheyAre) write(file, readFileSync(join(root, file)));
  cpSync(join(root, 'scripts/tools/package/bin'), join(folder, 'bin'), { recursive: true });
  return count + 1;
}
