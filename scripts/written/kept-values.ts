import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './read-json.ts';

/** Where values are kept: where the last build left them, if the same program made it, and where this one does. */
export interface KeptFolders {
  last: string | undefined;
  fresh: string;
}

/** Values of one kind, by name. What is neither written nor taken over is gone in the next build. */
export interface KeptValues {
  /** What the last build kept under this name. It was the same program, so that its form is this one's. Undefined where there is none. */
  read: (name: string) => unknown;
  /** Keeps a value for the next build. It is data. */
  write: (name: string, value: unknown) => void;
  /** Keeps what the last build did. */
  takeOver: (name: string) => void;
}

/** Opens what is kept of a kind. Several processes can do so: of the same name, they keep the same. */
export function openKeptValues({ last, fresh }: KeptFolders, kind: string): KeptValues {
  const folder = join(fresh, kind);
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string) => `${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`;
  const before = last === undefined ? undefined : join(last, kind);
  return {
    read: (name) => (before === undefined ? undefined : readJson(join(before, fileOf(name)))),
    write(name, value) {
      writeFileSync(join(folder, fileOf(name)), JSON.stringify(value));
    },
    takeOver(name) {
      try {
        linkSync(join(before ?? '', fileOf(name)), join(folder, fileOf(name)));
      } catch (error) {
        // It was kept already.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    },
  };
}

/** Gives what `make` makes, or what was made of the same before. */
export type KeepValue = <Value>(madeOf: string, make: () => Value) => Value;

/** For what is made anew each time. */
export const keepNothing: KeepValue = (_madeOf, make) => make();

export const keepValues =
  (values: KeptValues): KeepValue =>
  <Value>(madeOf: string, make: () => Value) => {
    const known = values.read(madeOf) as Value | undefined;
    if (known !== undefined) {
      values.takeOver(madeOf);
      return known;
    }
    const value = make();
    values.write(madeOf, value);
    return value;
  };
