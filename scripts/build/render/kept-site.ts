import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workFolder } from '../../folders.ts';
import { readJson } from '../../written/read-json.ts';
import { hashBytes } from './kept-files.ts';

/** Sites whose last build is remembered. */
const mostKept = 8;

const keptFolder = join(workFolder, 'kept');
const madeFile = 'made.json';

/** What decides how every page comes out, besides the archive. */
export interface Making {
  /** The folder of the bundled engine. */
  engine: string;
  /** Where the site will be published, if that is known. */
  siteUrl: string | undefined;
  /** The name of the portable copy that pages offer, if one is made. */
  portable: string | undefined;
}

export interface KeptSite {
  /** What the last build remembered of its files, where this one would make the same of the same. */
  last: string | undefined;
  /** Where this one leaves what is to be remembered. */
  fresh: string;
  /** For when the site stands in its place. */
  keep: () => void;
}

/** What is remembered of the site `out` from one build to the next. Deleting it loses time alone. */
export function openKept(out: string, aside: string, making: Making): KeptSite {
  const made = JSON.stringify({ ...making, engine: basename(making.engine) });
  const folder = join(keptFolder, hashBytes(out).slice(0, 16));
  const fresh = join(aside, 'kept');
  mkdirSync(fresh);
  writeFileSync(join(fresh, madeFile), made);
  return {
    last: JSON.stringify(readJson(join(folder, madeFile))) === made ? folder : undefined,
    fresh,
    keep() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(keptFolder, { recursive: true });
      renameSync(fresh, folder);
      dropOldest();
    },
  };
}

function dropOldest(): void {
  const written = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = readdirSync(keptFolder).map((name) => join(keptFolder, name));
  const old = folders.sort((a, b) => written(b) - written(a)).slice(mostKept);
  for (const folder of old) rmSync(folder, { recursive: true, force: true });
}
