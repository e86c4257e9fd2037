import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';

/** Links that lead to links that lead to links: more than any folder needs. */
const mostLinks = 40;

/**
 * The real path of a place that need not be there yet: every link is followed, also one that leads to nothing yet.
 * @throws Error where links lead in a circle.
 */
export function realPlace(path: string, followed = 0): string {
  if (followed > mostLinks) throw new Error(`The links at ${path} lead in a circle.`);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return path === dirname(path) ? path : join(realPlace(dirname(path), followed), basename(path));
  if (!found.isSymbolicLink()) return realpathSync.native(path);
  return realPlace(resolve(realPlace(dirname(path), followed), readlinkSync(path)), followed + 1);
}

/**
 * True where `path` is `folder` or lies below it, whatever links, mounts and spellings lead there. Both may still be missing. Folders that
 * are there are told by what the disk says of them: paths that differ, in the case of letters say, can be one folder.
 */
export function isWithin(path: string, folder: string): boolean {
  const [place, holder] = [realPlace(path), realPlace(folder)];
  const identity = identify(holder);
  if (identity !== undefined) return ancestors(place).some((ancestor) => identify(ancestor) === identity);
  return fold(holder, place) === fold(holder, holder) || fold(holder, place).startsWith(fold(holder, holder) + sep);
}

/** The path itself, then each folder above it. */
function ancestors(path: string): string[] {
  return path === parse(path).root ? [path] : [path, ...ancestors(dirname(path))];
}

function identify(path: string): string | undefined {
  const found: BigIntStats | undefined = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** `path` as the disk of `place` tells names apart: in small letters where it takes `A` for `a`. */
function fold(place: string, path: string): string {
  return ignoresCase(place) ? path.toLowerCase() : path;
}

/** Whether the disk takes `A` for `a`, as far as a folder that is there can tell. */
function ignoresCase(place: string): boolean {
  const nearest = ancestors(place).find((ancestor) => identify(ancestor) !== undefined) ?? place;
  const other = join(dirname(nearest), swapCase(basename(nearest)));
  return relative(nearest, other) !== '' && identify(other) === identify(nearest);
}

const swapCase = (name: string): string => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase());
