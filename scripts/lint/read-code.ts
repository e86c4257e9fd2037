import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Folders of code, beside the few files of configuration at the root. */
const folders = ['src', 'scripts', 'tests'];
/** Archives that tests build: what is in them is content. */
const fixtures = 'tests/fixtures/';

/** Every file of code of the project, by path from its root. */
export function readCode(root: string): Map<string, string> {
  const files = folders.flatMap((folder) => listFiles(join(root, folder)).map((file) => `${folder}/${file}`));
  const code = files.filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !file.startsWith(fixtures));
  return new Map(code.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
