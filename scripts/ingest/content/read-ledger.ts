import { ledgerSchema, type Ledger } from '../../../src/record/ledger.ts';
import { placeInText } from '../../report/place-in-text.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { fileExists } from './file-exists.ts';
import { readFile } from 'node:fs/promises';

export interface ReadLedger {
  ledger?: Ledger;
  locate?: Locate;
  problems: Problem[];
}

/**
 * `ledger.json`, which `npm run freeze` writes. It is read as JSON and not as YAML, since it has a line for each passage of
 * the archive.
 */
export async function readLedger(file: string): Promise<ReadLedger> {
  if (!(await fileExists(file))) return { problems: [] };
  const text = await readFile(file, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [reportSyntax(findErrorPlace(file, text, error))] };
  }
  const locate = locateInLedger(file, text);
  const checked = ledgerSchema.safeParse(value);
  if (checked.success) return { ledger: checked.data, locate, problems: [] };
  return { problems: checked.error.issues.map(({ path }) => reportForm(locate(path))) };
}

/** Finds the names of a path one after the other, which is exact for the way the file is written: sorted, a name a line. */
function locateInLedger(file: string, text: string): Locate {
  const place = placeInText(file, text);
  return (path) => {
    let offset = 0;
    for (const step of path) {
      const next = text.indexOf(`${JSON.stringify(String(step))}:`, offset);
      if (next === -1) break;
      offset = next;
    }
    return place(offset);
  };
}

function findErrorPlace(file: string, text: string, error: unknown): Place {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return placeInText(file, text)(position === undefined ? text.length : Number(position));
}

function reportSyntax(place: Place): Problem {
  return {
    ...place,
    kind: 'ledger-syntax',
    what: 'The ledger is not valid JSON from here on.',
    why: 'Without it nobody can tell whether an address that was given out still works.',
    fix: 'Restore the file from its last good version; it is not written by hand.',
  };
}

function reportForm(place: Place): Problem {
  return {
    ...place,
    kind: 'ledger-form',
    what: 'This is no entry of a ledger as this version knows them: a passage with the hash of its words, an exchange with its question, the regions of a source.',
    why: 'Without it nobody can tell whether an address that was given out still works.',
    fix: 'Restore the file from its last good version; it is not written by hand.',
  };
}
