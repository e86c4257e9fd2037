import { posix } from 'node:path';

/**
 * The path, from the root of the project, of what a file imports of it: `'../x.ts'`, `/src/x.ts` as pages have it, `'#words/x.ts'` whatever language
 * has it. Undefined of a package.
 */
export function ownPath(file: string, specifier: string): string | undefined {
  const [path = ''] = specifier.slice(1).split(/[?#]/, 1);
  if (specifier.startsWith('#')) return `src/${path}`;
  if (specifier.startsWith('/')) return path;
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), `.${path}`) : undefined;
}
