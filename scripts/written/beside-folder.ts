import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands beside a folder that is written, hidden, where renaming reaches it. */
export interface Beside {
  /** The next version, until it is whole and takes the folder's place. */
  incoming: string;
  /** The last version, until what is left of it is gone. */
  outgoing: string;
  /** The last version where it is large and nothing in it is to be kept: a process of its own removes it. */
  leaving: string;
  /** Held by the one process that may write the folder. */
  lock: string;
}

/** `/a/site` → `/a/.site.incoming` and so on. `target` is a real place, with no link on the way. */
export function besideFolder(target: string): Beside {
  const at = (what: string) => join(dirname(target), `.${basename(target)}.${what}`);
  return { incoming: at('incoming'), outgoing: at('outgoing'), leaving: at('leaving'), lock: at('lock') };
}

/** Whether anything has this name, be it a link that leads nowhere. */
export const isTaken = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether there is nothing at `path`, or a folder with nothing in it. */
export function isEmpty(path: string): boolean {
  if (!existsSync(path)) return true;
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
