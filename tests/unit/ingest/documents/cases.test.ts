import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { normalizeDocument, type NormalizedDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { normalizeGuarded } from '../../../../scripts/ingest/normalize-source.ts';
import type { Problem } from '../../../../scripts/report/problem.ts';
import { documentSchema } from '../../../../src/record/document.ts';
import type { Finding } from '../attribution/expected.ts';
import { checkDocument } from './check-document.ts';
import type { DocumentCase } from './expected-document.ts';

const casesFolder = join(import.meta.dirname, '../../../cases/documents');

/** The least share of a class's checks that must come out as they should; nothing may be wrong. */
const leastShare = 0.9;

const messageOf = (problems: readonly Problem[]): string => problems.map(({ what, why }) => `${what} ${why}`).join(' ');

test.each(await readdir(casesFolder))('Documents as they come: %s', async (family) => {
  const folder = join(casesFolder, family);
  const { content, problems: faults } = await readContent(folder);
  expect(messageOf(faults)).toBe('');
  const lines = (await readFile(join(folder, 'expected.jsonl'), 'utf8')).trim().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as DocumentCase);

  async function check({ file, expect: expected }: DocumentCase): Promise<Finding[]> {
    const listing = content.sources.find((source) => source.file === file);
    if (!listing) throw new Error(`${family}/sources/${file} is not there.`);
    const bytes = await readFile(listing.path);
    const made: NormalizedDocument = await normalizeGuarded({ listing, bytes }, content, normalizeDocument);
    const { document, problems, warnings = [] } = made;
    if (document && problems.length === 0) {
      return checkDocument(documentSchema.parse(document), messageOf(warnings), expected);
    }
    const isAllowed = expected.mayRefuse !== undefined && new RegExp(expected.mayRefuse, 'i').test(messageOf(problems));
    return [{ verdict: isAllowed ? 'open' : 'fault', what: `refused: ${messageOf(problems)}` }];
  }

  const checked = await Promise.all(cases.map(async (one) => ({ ...one, findings: await check(one) })));
  for (const [name, own] of Map.groupBy(checked, (one) => one.class)) {
    const all = own.flatMap(({ file, findings }) => findings.map((finding) => ({ ...finding, file })));
    const failing = all.filter(({ verdict }) => verdict !== 'right' && verdict !== 'open');
    const told = failing.map(({ file, verdict, what }) => `${file} ${verdict} ${what}`).join('\n');
    expect(failing.filter(({ verdict }) => verdict === 'wrong').length, `${name}:\n${told}`).toBe(0);
    expect(failing.length, `${name}:\n${told}`).toBeLessThanOrEqual(Math.floor(all.length * (1 - leastShare)));
  }
});
