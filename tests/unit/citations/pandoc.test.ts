import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const { stdout, error } = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' });
/** What the machine’s pandoc reads: RIS since its version 3. */
const reads = new Set(error ? [] : stdout.split('\n'));
/** As pandoc calls the formats. */
const formats = { bib: 'bibtex', json: 'csljson', ris: 'ris' } as const;

const author = (name: string) => ({ name, role: 'author' as const, basis: 'stated' as const });
const publisher = { value: 'paper', basis: 'stated' as const };
const documents = (
  [
    { title: 'Costs & benefits of 100% {tolls}: #1 under_score $5', contributors: [author('Jan van der Berg')] },
    { title: 'El río creció anoche', contributors: [author('Andrés Manuel López Obrador')], publisher },
    { title: '川は夜に増水した', contributors: [author('毛泽东')], originalUrl: 'https://paper.test/a_b?c=%20d' },
    { title: 'Łódź, Čapek, Ελλάς, Москва', contributors: [author('Smith & Sons Press')] },
    { title: 'The Élysée hosts López', date: { value: '1999-05-04', basis: 'stated' } },
  ] satisfies (Omit<Partial<Document>, 'title'> & { title: string })[]
).map(({ title, ...more }, number) =>
  sampleDocument({ ...more, id: `d${String(number)}`, title: { value: title, basis: 'stated' } }),
);
const archive = archiveOf(documents, { title: 'The Archive' });
const records = citationRecords(documents.map((document) => citedDocument(document, archive)));

interface Item {
  id: string;
  title: string;
  author?: Record<string, string>[];
  issued?: { 'date-parts'?: number[][] };
  publisher?: string;
  /** Of a newspaper. */
  'container-title'?: string;
  URL?: string;
}

describe.each(Object.entries(formats) as [keyof typeof formats, string][])('Pandoc reads %s', (format, name) => {
  if (!reads.has(name)) console.warn(`SKIPPED: there is no pandoc here that reads ${name} (Debian: pandoc).`);

  test.runIf(reads.has(name))('with the titles, people, days, publishers and addresses that were written', () => {
    const read = JSON.parse(
      execFileSync('pandoc', ['-f', name, '-t', 'csljson'], { input: records[format], encoding: 'utf8' }),
    ) as Item[];
    expect(read.map(({ title }) => title)).toEqual(documents.map(({ title }) => title.value));
    const people = read.map(({ author: names = [] }) =>
      names.map((one) =>
        [one['non-dropping-particle'] ?? one['dropping-particle'], one['family'] ?? one['literal'], one['given']]
          .filter(Boolean)
          .join('|'),
      ),
    );
    expect(people.flat()).toEqual(['van der|Berg|Jan', 'Obrador|Andrés Manuel López', '毛泽东', 'Smith & Sons Press']);
    expect(read.find(({ title }) => title.startsWith('The É'))?.issued).toEqual({ 'date-parts': [[1999, 5, 4]] });
    expect(read.flatMap((item) => item.publisher ?? item['container-title'] ?? [])).toContain('The Paper');
    expect(read.flatMap(({ URL: address }) => address ?? [])).toEqual(['https://paper.test/a_b?c=%20d']);
  });
});
