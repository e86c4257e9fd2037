import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { ownPath, root, versionsFile } from '../program/own-files.ts';

/** What, besides a card's description, decides how its picture comes out: the program, colours, typefaces and the packages that draw. */
const drawnBy = [
  'scripts/cards',
  ownPath('src/record/title-card'),
  ownPath('src/record/palette'),
  'public/fonts',
  versionsFile,
];
/** Milliseconds. What no build has taken for so long is of a title or an archive that is gone. */
const unused = 30 * 24 * 60 * 60 * 1000;
/** With this every PNG ends. One that does not was broken off. */
const end = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** Pictures of cards that earlier builds have drawn, each by what it shows. */
export interface KeptDrawings {
  find(description: string): Buffer | undefined;
  keep(description: string, png: Uint8Array): void;
  /** Removes what no build has taken for a month. */
  dropUnused(): void;
}

/** Opens the folder of them. Several builds may use it at once. */
export function openDrawings(folder: string): KeptDrawings {
  mkdirSync(folder, { recursive: true });
  const program = hashProgram();
  const fileOf = (description: string) =>
    join(folder, `${createHash('sha256').update(`${program}\n${description}`).digest('hex').slice(0, 32)}.png`);
  return {
    find(description) {
      const file = fileOf(description);
      if (!statSync(file, { throwIfNoEntry: false })) return undefined;
      const png = readFileSync(file);
      if (!png.subarray(-end.length).equals(end)) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return png;
    },
    keep(description, png) {
      const file = fileOf(description);
      const own = `${file}.${String(process.pid)}`;
      writeFileSync(own, png);
      renameSync(own, file);
    },
    dropUnused() {
      for (const name of readdirSync(folder)) {
        const used = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (used < Date.now() - unused) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function hashProgram(): string {
  const hash = createHash('sha256');
  const files = drawnBy.flatMap((part) =>
    statSync(join(root, part)).isFile() ? [part] : listFiles(join(root, part)).map((file) => `${part}/${file}`),
  );
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
