import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { normalizeDocument } from '../../../scripts/ingest/normalize-document.ts';
import { readContent } from '../../../scripts/ingest/content/read-content.ts';
import type { Document } from '../../../src/record/document.ts';
import { asides, turnsOf } from './normalize.ts';

const content = join(import.meta.dirname, '../../../content');
const documents = new Map<string, { document: Document; text: string; bytes: Buffer }>();

/** What the five files had when they reached the archive, by the name they came under. */
const RECEIVED: Record<string, string> = {
  '000_83bd7aaf88cd01a9.txt': 'cab766965aeac91f42d502728742c903bd6d854586408f0723d885810ebee411',
  '001_0621148d75d1e12d.txt': '1e76fbb37b539ab9853f77f2d12751302c8c126e53791411c0f84ece3b37b53f',
  '002_7c6d873d8001c89c.txt': '17233a367e5bcb6786d7a7409db3580c12126e52336ae467d6cbed9ba4bb6046',
  '003_9fbbbd186cdd0839.txt': '8340a1d772a1a4a1afc87fb0a16bad826a6c2379f70d74799fb62bc9768f81b6',
  '004_1fc2bc40fe448811.txt': '085213770e5e256ae3d10775473f8e5e0d0c8b0a8fd0091c4d2688e767e9e8d0',
};

beforeAll(async () => {
  const { content: read, problems } = await readContent(content);
  expect(problems).toEqual([]);
  for (const listing of read.sources) {
    const bytes = await readFile(listing.path);
    const text = bytes.toString('utf8');
    const { document, problems: found } = normalizeDocument({ listing, bytes, text }, read);
    expect(found).toEqual([]);
    if (document) documents.set(listing.id, { document, text, bytes });
  }
});

const get = (id: string): Document => documents.get(id)?.document as Document;
const count = (id: string, kind: string): number => get(id).blocks.filter((block) => block.kind === kind).length;
const marks = (id: string) =>
  get(id)
    .blocks.flatMap((block) => (block.kind === 'turn' ? block.paragraphs : [block]))
    .flatMap(({ text, spans }) => spans.map((span) => ({ ...span, words: text.slice(span.start, span.end) })));

test('The sources are the five files that were received, byte for byte', () => {
  const kept = [...documents.values()].map(({ document, bytes }) => [
    document.source.receivedAs,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  expect(Object.fromEntries(kept)).toEqual(RECEIVED);
});

test('The report of 2021 has a supplied title, ten corrections, one [sic], two lost pictures and credits that are no byline', () => {
  const id = 'white-house-meeting-2021';
  const { title, kind, date, textState, contributors, corrections } = get(id);
  expect([kind?.value, title.basis, date?.value, date?.basis, textState?.value, textState?.basis]).toEqual([
    'article',
    'supplied',
    '2021-11-18',
    'inferred',
    'altered',
    'supplied',
  ]);
  expect([count(id, 'paragraph'), count(id, 'caption'), count(id, 'note')]).toEqual([23, 2, 1]);
  expect(corrections).toHaveLength(10);
  expect(marks(id).filter((mark) => mark.kind === 'sic')).toMatchObject([
    { words: 'pursed policies', basis: 'supplied' },
  ]);
  expect(asides(get(id), documents.get(id)?.text ?? '')).toEqual(
    Array.from(
      { length: 2 },
      () => expect.stringMatching(/^omitted \(stands where a picture was.*\): The image is\.$/) as string,
    ),
  );
  expect(contributors.map(({ name, role, place }) => [name, role, place])).toEqual([
    ['Natalie Kitroeff', 'reporter', 'Mexico City'],
    ['Zolan Kanno-Youngs', 'contributor', undefined],
    ['Eileen Sullivan', 'contributor', undefined],
    ['Ana Swanson', 'contributor', undefined],
  ]);
});

test('The report of 2023 has one title, a dateline and the day of the events', () => {
  const id = 'true-partners-2023';
  const { title, kind, date, dateline } = get(id);
  expect([kind?.value, title.basis, date?.value, date?.basis, dateline?.place]).toEqual([
    'article',
    'stated',
    '2023-01-10',
    'inferred',
    'MEXICO CITY',
  ]);
  expect(get(id).notStated).toEqual(['date', 'author', 'publisher']);
  expect(count(id, 'paragraph')).toBe(13);
  expect(get(id).regions.filter(({ role }) => role === 'omitted')).toHaveLength(1);
});

test('The explainer has a title, six paragraphs and neither author nor publisher', () => {
  const { title, kind, date, contributors, publisher } = get('summit-explained-2023');
  expect([kind?.value, title.basis, date?.value, date?.basis]).toEqual([
    'explainer',
    'stated',
    '[2023-01-10..]',
    'inferred',
  ]);
  expect([count('summit-explained-2023', 'paragraph'), contributors, publisher]).toEqual([6, [], undefined]);
});

test('The op-ed has a pull quote with its heading, twelve paragraphs and an author from its closing note', () => {
  const id = 'north-americas-promise-2021';
  const { kind, date, contributors, blocks } = get(id);
  expect([kind?.value, date?.value, date?.basis, count(id, 'paragraph'), count(id, 'heading')]).toEqual([
    'op-ed',
    '[..2021-11-18]',
    'inferred',
    12,
    0,
  ]);
  expect(blocks.find((block) => block.kind === 'pull-quote')).toMatchObject({
    repeats: 'p4',
    heading: { text: 'Relations Between These Countries' },
  });
  expect(contributors).toMatchObject([
    { name: 'Earl Anthony Wayne', role: 'author', bio: expect.stringContaining('diplomat-in-residence') as string },
  ]);
  expect(marks(id).filter((mark) => mark.kind === 'sic')).toMatchObject([{ words: 'United State' }]);
});

test('The call has its head, its terms and its turns', () => {
  const { title, published, modified, occurred, terms, publisher } = get('background-call-2021');
  expect(title.value).toMatch(/Leaders’ Summit \(NALS\)$/);
  expect([published, modified]).toEqual(['2021-11-18T08:33:35-05:00', '2021-11-18T08:33:36-05:00']);
  expect(occurred).toEqual({
    date: '2021-11-17',
    start: '15:45',
    end: '16:13',
    timezone: 'EST',
    medium: 'teleconference',
  });
  expect(terms?.value).toMatch(/^On background; attributed to “senior administration officials”; embargoed until/);
  expect(publisher?.value).toBe('white-house');
  const roles = Object.groupBy(turnsOf(get('background-call-2021')), ({ role }) => role);
  expect(Object.fromEntries(Object.entries(roles).map(([role, turns]) => [role, turns.length]))).toEqual({
    moderator: 3,
    official: 17,
    press: 9,
  });
});

test('The call has six exchanges, the bad line in one of them', () => {
  const { exchanges } = get('background-call-2021');
  expect(exchanges.map(({ turns }) => `${turns[0] ?? ''}–${turns.at(-1) ?? ''}`)).toEqual([
    't7–t8',
    't9–t10',
    't11–t20',
    't21–t24',
    't25–t26',
    't27–t28',
  ]);
});

test('The call’s marks are all marked, and its officials told apart only where the text does', () => {
  const found = Object.groupBy(marks('background-call-2021'), ({ kind }) => kind);
  expect([found.inaudible?.length, found.sic?.length, found.withheld?.length]).toEqual([7, 1, 9]);
  expect(found.inaudible?.filter(({ words }) => words === '(Inaudible.)')).toHaveLength(1);
  const turns = turnsOf(get('background-call-2021'));
  expect(turns.filter(({ oneOf }) => oneOf).map(({ id, oneOf }) => [id, oneOf?.count])).toEqual([
    ['t2', 3],
    ['t4', 3],
    ['t5', 3],
  ]);
  expect([...new Set(turns.flatMap(({ addressedAs }) => addressedAs?.name ?? []))]).toEqual([
    'Juan Carlos',
    'Colleen',
    'Susana',
  ]);
  expect(
    turns.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes('our two cou- — two of our'))),
  ).toBe(true);
});
