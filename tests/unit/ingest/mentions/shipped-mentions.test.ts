import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { listPassages } from '../../../../scripts/ingest/text/list-passages.ts';

/** One mention as a line, `document#block its words`, by entity. */
const found = new Map<string, string[]>();
const texts: { at: string; text: string }[] = [];
const ranges: { block: string; start: number; end: number }[] = [];

beforeAll(async () => {
  const { content, problems } = await readContent(join(import.meta.dirname, '../../../../content'));
  expect(problems).toEqual([]);
  for (const listing of content.sources) {
    const bytes = await readFile(listing.path);
    const { document, problems: wrong } = normalizeDocument({ listing, bytes, text: bytes.toString('utf8') }, content);
    expect(wrong).toEqual([]);
    if (!document) continue;
    const passages = new Map(listPassages(document).map(({ id, text }) => [id, text]));
    for (const [id, text] of passages) texts.push({ at: `${document.id}#${id}`, text });
    for (const { entity, block, start, end } of document.mentions) {
      const line = `${document.id}#${block} ${passages.get(block)?.slice(start, end) ?? ''}`;
      found.set(entity, [...(found.get(entity) ?? []), line]);
      ranges.push({ block: `${document.id}#${block}`, start, end });
    }
  }
});

const of = (entity: string): string[] => found.get(entity) ?? [];
const forms = (entity: string): string[] => [...new Set(of(entity).map((line) => line.replace(/^\S+ /, '')))].sort();

test('“Remain in Mexico” is the program wherever it stands, and never the country', () => {
  const printed = texts.flatMap(({ at, text }) =>
    [...text.matchAll(/Remain in Mexico/g)].map(() => `${at} Remain in Mexico`),
  );
  expect(printed).toHaveLength(4);
  expect(of('remain-in-mexico').filter((line) => line.endsWith('Remain in Mexico'))).toEqual(printed);
  expect(forms('remain-in-mexico')).toEqual(['MPP', 'Remain in Mexico']);
});

test('The administration is not the president, and neither is his predecessor’s', () => {
  expect(forms('biden-administration')).toEqual([
    'Biden administration',
    'Biden-Harris administration',
    'Biden’s administration',
  ]);
  expect(of('trump-administration')).toEqual(['background-call-2021#t5p6 Trump']);
  expect(forms('joe-biden')).toEqual(['Biden', 'Mr. Biden', 'President Biden', 'President Joe Biden']);
});

test('Persons are found under all forms of their names', () => {
  expect(forms('andres-manuel-lopez-obrador')).toEqual([
    'Lopez Obrador',
    'Lopez-Obrador',
    'López Obrador',
    'Mr. López Obrador',
    'President Andrés Manuel López Obrador',
    'President López Obrador',
  ]);
  expect(of('duncan-wood')).toEqual([
    'white-house-meeting-2021#p18 Duncan Wood',
    'white-house-meeting-2021#p18 Mr. Wood',
  ]);
  expect(forms('kamala-harris')).toEqual(['Ms. Harris', 'Vice President Harris']);
  expect(forms('antony-blinken')).toEqual(['Secretary of State Blinken']);
});

test('The White House is a place where somebody is at it, and else whoever speaks there', () => {
  expect(of('white-house-building')).toEqual(['white-house-meeting-2021#p1 White House']);
  expect(of('white-house')).toEqual([
    'background-call-2021#t5p3 White House',
    'background-call-2021#t18p1 White House',
    'true-partners-2023#p11 White House',
    'white-house-meeting-2021#p8 White House',
  ]);
});

test('The summit is that of the document’s year', () => {
  for (const year of ['2021', '2023']) {
    expect(of(`summit-${year}`).length).toBeGreaterThan(3);
    expect(of(`summit-${year}`).filter((line) => !/^\S+-\d{4}#/.test(line) || !line.includes(`-${year}#`))).toEqual([]);
  }
  expect(of('summit-2016')).toEqual(['north-americas-promise-2021#p8 2016']);
});

test('Neither adjectives, offices, first names nor words of a longer name are mentions', () => {
  const words = [...found].flatMap(([, lines]) => lines.map((line) => line.replace(/^\S+ /, '')));
  for (const none of ['Mexican', 'American', 'Canadian', 'the President', 'Juan Carlos', 'Colleen', 'Susana']) {
    expect(words).not.toContain(none);
  }
  expect(of('mexico').filter((line) => line.startsWith('north-americas-promise-2021#n1'))).toEqual([]);
  expect(of('security').filter((line) => line.includes('#t5p5'))).toEqual([]);
});

test('Mentions do not overlap', () => {
  const overlaps = ranges.filter(({ block, start }, position) => {
    const before = ranges[position - 1];
    return before?.block === block && before.end > start;
  });
  expect(overlaps).toEqual([]);
});
