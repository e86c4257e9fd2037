import { extname, join, sep } from 'node:path';
import { realpathSync } from 'node:fs';

/** The program: a checkout, or the package as it is installed. */
export const root = join(import.meta.dirname, '..', '..');

/** The ending of its modules: the package has them compiled. */
const ending = extname(import.meta.filename);

/** Whether this is the package, which is installed, and not a checkout. */
export const isPackage = ending === '.js';

/** The address of a module that is run by its file: `ownModule('cards-thread', import.meta.url)`. */
export const ownModule = (name: string, beside: string): URL => new URL(name + ending, beside);

/** A module's path as the program has it, from its path in the checkout without the ending: `src/worker/service-worker`. */
export const ownPath = (path: string): string => path + ending;

/** The folder that holds the packages it needs, and the program itself where it is one of them. */
export function packagesFolder(): string {
  const place = realpathSync(root);
  const above = place.indexOf(`${sep}node_modules${sep}`);
  return above === -1 ? join(place, 'node_modules') : place.slice(0, above + `${sep}node_modules`.length);
}

/** What tells the versions of the packages it needs, below its folder. */
export const versionsFile = isPackage ? 'package.json' : 'package-lock.json';
