import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type mammoth from 'mammoth';
import type PostalMime from 'postal-mime';
import type * as unpdf from 'unpdf';
import { isPackage, root } from '../../../program/own-files.ts';
import { Refusal } from './extracted.ts';

/** Packages that read formats. They are installed where somebody needs them, and loaded where such a file is there. */
interface Parsers {
  mammoth: typeof mammoth;
  'postal-mime': Pick<typeof PostalMime, 'parse'>;
  unpdf: typeof unpdf;
}

const loaders: { [Name in keyof Parsers]: () => Promise<Parsers[Name]> } = {
  mammoth: async () => {
    const { default: parser } = await import('mammoth');
    return parser;
  },
  'postal-mime': async () => {
    const { default: parser } = await import('postal-mime');
    return parser;
  },
  unpdf: () => import('unpdf'),
};

/**
 * A parser and its version.
 *
 * @throws Refusal where the package is not installed
 */
export async function loadParser<Name extends keyof Parsers>(
  name: Name,
): Promise<{ parser: Parsers[Name]; version: string }> {
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(name));
  } catch {
    throw new Refusal({
      kind: 'no-parser',
      what: `The package that reads this kind of file, "${name}", is not installed.`,
      why: 'Such packages are only needed by archives that have such files, and are left out where optional packages are.',
      fix: howToInstall(name),
    });
  }
  return { parser: await loaders[name](), version: findVersion(entry, name) };
}

/** In the version that this program was made with: the package lies among those of whoever installed it, a checkout has its own. */
function howToInstall(name: string): string {
  if (!isPackage) return 'Install it with: npm install --include=optional';
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const named = `${name}@${optionalDependencies[name] ?? 'latest'}`;
  return `Install it beside this program: npm install ${named}; or for one run: npx --package summit-record --package ${named} summit-record build FOLDER`;
}

/** The version in the manifest of the package that a file belongs to. Not every package lets its manifest be asked for. */
function findVersion(entry: string, name: string): string {
  const folder = entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
