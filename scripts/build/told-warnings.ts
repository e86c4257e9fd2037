import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder, type Folders } from '../folders.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import type { Problem } from '../report/problem.ts';
import { readJson } from '../written/read-json.ts';

/** What a build says of its archive, beside making the site. */
export interface Told {
  documents: number;
  warnings: Problem[];
  /** What was left out, with its problems. */
  leftOut: readonly { problems: readonly Problem[] }[];
}

/** Of the same inputs in the same place, a build says the same. Deleting it loses time alone. */
export interface TellingOnce {
  /** What the last build said, if it was made of these inputs. */
  last: () => Told | undefined;
  /** For when the site stands in its place. */
  keep: (told: Told) => void;
}

interface Kept extends Told {
  inputs: string;
}

/** @param work where it is kept */
export function tellOnce(
  { content, out }: Pick<Folders, 'content' | 'out'>,
  inputs: string,
  work = workFolder,
): TellingOnce {
  // Warnings name files of the content folder.
  const file = join(work, 'told', `${hashText(`${content}\n${out}`).slice(0, 16)}.json`);
  return {
    last() {
      const kept = readJson(file) as Kept | undefined;
      return kept?.inputs === inputs ? kept : undefined;
    },
    keep(told) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ ...told, inputs } satisfies Kept));
      renameSync(`${file}.new`, file);
    },
  };
}
