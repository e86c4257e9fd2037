import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const records = (more: Partial<Document>) => {
  const document = sampleDocument({ kind: { value: 'transcript', basis: 'stated' }, ...more });
  return citationRecords([citedDocument(document, archiveOf([document], { title: 'The Archive' }))]);
};

interface Read {
  title?: string;
  author?: { family?: string; given?: string; literal?: string; 'non-dropping-particle'?: string; suffix?: string }[];
  publisher?: string;
  URL?: string;
  note?: string;
}
const read = (text: string) => (new Cite(text) as unknown as { data: Read[] }).data[0] ?? {};
const names = ({ author = [] }: Read) =>
  author.map((one) =>
    [one['non-dropping-particle'], one.family ?? one.literal, one.suffix, one.given].filter(Boolean).join('|'),
  );

describe('What reference managers read is what the archive wrote', () => {
  it.each([
    'Costs & benefits of 100% {tolls}: #1 under_score ~ ^ \\ $5',
    'A <b>bold</b> move, 5 < 6 > 4',
    '“We said ‘no’,” she said — “never!”',
    '«El río» creció anoche: ¿qué pasó?',
    'Łódź, Đặng Nguyễn, Čapek, Ελλάς, Москва',
    '川は夜に増水した',
    'النهر ارتفع في الليل',
    'A ½ m² flat 😀 zq zqz',
  ])('of the title %s', (value) => {
    const { bib, ris, json } = records({ title: { value, basis: 'stated' } });
    for (const text of [bib, ris, json]) expect(read(text).title).toBe(value);
  });

  it('in UTF-8, with capitals of titles guarded', () => {
    const { bib } = records({ title: { value: 'The Élysée hosts López', basis: 'stated' } });
    expect(bib).toContain('title = {The {Élysée} hosts {López}}');
  });

  it('of the names of people and groups', () => {
    const author = (name: string) => ({ name, role: 'author' as const, basis: 'stated' as const });
    const contributors = [
      'Jan van der Berg',
      'José de la Cruz Jr.',
      'Smith & Sons {Holdings} Press',
      '毛泽东',
      'Jo Čapek',
    ];
    const { bib, ris } = records({ contributors: contributors.map(author) });
    expect(names(read(bib))).toEqual([
      'van der|Berg|Jan',
      'de la|Cruz|Jr.|José',
      'Smith & Sons {Holdings} Press',
      '毛泽东',
      'Čapek|Jo',
    ]);
    expect(names(read(ris))).toEqual([
      'van der Berg|Jan',
      'de la Cruz|Jr.|José',
      'Smith & Sons {Holdings} Press',
      '毛泽东',
      'Čapek|Jo',
    ]);
  });

  it('of who published it, where it stands and who holds a copy', () => {
    const publisher = { value: 'paper', basis: 'stated' as const };
    const original = records({ publisher, originalUrl: 'https://paper.test/a_b' }).bib;
    expect(original).toMatch(/^@online\{/);
    expect(original.match(/paper\.test/g)).toHaveLength(1);
    expect(read(original)).toMatchObject({ publisher: 'The Paper', URL: 'https://paper.test/a_b' });
    expect(read(records({ publisher }).bib)).toMatchObject({
      publisher: 'The Paper',
      note: expect.stringContaining('Copy held by The Archive.') as string,
    });
  });

  it('of a date that the formats have no words for', () => {
    const { bib, ris } = records({ date: { value: '[..1999-05-04]', basis: 'inferred' } });
    for (const text of [bib, ris]) expect(read(text).note).toContain('Date: [not after May 4, 1999].');
  });
});
