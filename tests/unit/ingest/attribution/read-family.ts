import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { checkRecord } from './check-record.ts';
import type { Expected, Finding } from './expected.ts';

export const casesFolder = join(import.meta.dirname, '../../../cases/attribution');

/** A line of `expected.jsonl`. */
interface Case {
  /** Below `sources/`. */
  file: string;
  class: string;
  expect: Expected;
}

export interface Checked extends Finding {
  class: string;
}

/** Normalizes a family of cases, `sources/` with or without `authorities/`, and holds each record beside its line. */
export async function checkFamily(family: string): Promise<Checked[]> {
  const folder = join(casesFolder, family);
  const { content, problems } = await readContent(folder);
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  const { people, organizations } = content.authorities;
  const known = new Map(
    [...people, ...organizations].map(({ id, name, aliases = [] }) => [
      id,
      [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))],
    ]),
  );
  const lines = (await readFile(join(folder, 'expected.jsonl'), 'utf8')).trim().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Case);
  const checked = await Promise.all(
    cases.map(async ({ file, class: kind, expect }): Promise<Checked[]> => {
      const listing = content.sources.find((source) => source.file === file);
      if (!listing) throw new Error(`${family}/sources/${file} is not there.`);
      const bytes = await readFile(listing.path);
      const { document } = normalizeDocument({ listing, bytes, text: bytes.toString('utf8') }, content);
      if (!document) throw new Error(`${family}/sources/${file} has no record.`);
      return checkRecord(document, expect, known).map(({ verdict, what }) => ({
        class: kind,
        verdict,
        what: `${file}: ${what}`,
      }));
    }),
  );
  return checked.flat();
}
