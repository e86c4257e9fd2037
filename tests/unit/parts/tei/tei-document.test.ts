import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { ownTei, teiLink, writeTei, zipTei } from '../../../../src/parts/tei/tei-files.ts';
import type { Block } from '../../../../src/record/block.ts';
import type { Document } from '../../../../src/record/document.ts';
import { passagesOf } from '../../../../src/record/passages.ts';
import { quote } from '../../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';
import { variedArchive } from '../tables/varied-archive.ts';
import { byName, findLostPointers, findSchemaFaults, hasJing, readPassages } from './read-tei.ts';

type Layout = Extract<Block, { kind: 'paragraph' }>['layout'];
const laid = (id: string, text: string, layout: NonNullable<Layout>): Block => paragraph(id, text, { layout });
const item = (id: string, depth: number, more: object = {}): Block =>
  laid(id, `Item ${id}`, { kind: 'item', group: 1, depth, ...more });
const block = (kind: string, id: string, text: string, more: object): Block =>
  ({ ...paragraph(id, text), kind, ...more }) as Block;

const words = 'Jane said “pay” and “now” in Port, <sic> & Co.';
const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });

/** Every kind of block and span, and all that may be known of a document. */
const full = sampleDocument({
  id: '7-all',
  title: { value: 'All & everything', basis: 'stated' },
  deck: 'Below it',
  dateline: { place: 'Port', text: 'PORT —' },
  date: { value: '[1999-05-04..]', basis: 'inferred' },
  occurred: { date: '1999-05-04', start: '09:00', timezone: 'EST', medium: 'video', place: 'The hall' },
  recording: { url: 'https://example.org/a b.mp3' },
  textState: { value: 'altered', basis: 'stated' },
  publisherName: 'The Paper',
  rights: { statement: 'Free.', license: 'https://example.org/free', publish: 'full' },
  contributors: (['author', 'editor', 'translator'] as const).map((role) => ({
    name: `A ${role}`,
    role,
    basis: 'stated',
  })),
  blocks: [
    paragraph('p1', words, {
      spans: [
        { kind: 'correction', ...at('Jane'), from: 'Jnae', reason: 'A typo.' },
        { kind: 'link', ...at('Port'), href: 'https://example.org/a b' },
        { kind: 'link', ...at('Co'), href: 'no address at all' },
        { kind: 'emphasis', start: 3, end: 14 },
        { kind: 'strong', ...at('pay') },
        { kind: 'code', ...at('now') },
        { kind: 'deleted', ...at('in') },
        { kind: 'sic', ...at('<sic>'), basis: 'stated' },
        { kind: 'inaudible', ...at('&') },
      ],
    }),
    block('heading', 'h1', 'First', { depth: 2 }),
    paragraph('p2', 'Two\nlines \u0001 of it.'),
    item('p3', 0, { number: 1 }),
    item('p4', 1),
    item('p5', 1, { continued: true }),
    item('p6', 0, { number: 2 }),
    laid('p7', 'A B', {
      kind: 'row',
      group: 2,
      header: true,
      cells: [
        [0, 1],
        [2, 3],
      ],
    }),
    laid('p8', 'C D', {
      kind: 'row',
      group: 2,
      header: false,
      cells: [
        [0, 1],
        [2, 3],
      ],
    }),
    laid('p9', 'Quoted.', { kind: 'blockquote', group: 3 }),
    laid('p10', ' a\n  b', { kind: 'preformatted' }),
    block('heading', 'h2', 'Below', { depth: 3 }),
    block('caption', 'p11', 'A picture.', {}),
    block('pull-quote', 'pq1', 'Quoted.', { repeats: 'p9' }),
    block('heading', 'h3', 'Second', { depth: 2 }),
    block('note', 'n1', 'By Jane.', { purpose: 'credits' }),
  ],
  quotes: [
    quote('q1', 'p1', '', {
      parts: [
        { block: 'p1', ...at('pay'), exact: 'pay', source: [0, 1] },
        { block: 'p1', ...at('now'), exact: 'now', source: [0, 1] },
      ],
      by: 'jane',
    }),
    quote('q2', 'p2', 'Two', { mode: 'reported' }),
  ],
  figures: [
    { block: 'p2', start: 0, end: 3, exact: 'Two', quantity: { least: 2 }, unit: 'of lines', of: '', status: 'stated' },
  ],
  dates: [{ block: 'p6', start: 0, end: 4, exact: 'Item', basis: 'unresolved', reason: 'wording' }],
});

const call = sampleDocument({
  id: 'talk',
  title: { value: 'A talk', basis: 'supplied' },
  blocks: [
    paragraph('p1', 'It begins.'),
    turn('t1', 'MR. DOE', 'moderator', ['Hello.']),
    turn('t2', 'Q', 'press', ['Who?', 'And why?'], { exchange: 'x1', time: { printed: '01:05' } }),
    block('note', 'n1', '(Laughter.)', { purpose: 'interjection' }),
    turn('t3', 'MR. DOE', 'official', ['Me.'], { exchange: 'x1', interpreted: true }),
    turn('t4', 'ROE', 'speaker', ['Bye.'], { speaker: { status: 'named', label: 'ROE' } }),
    turn('t5', 'Q', 'press', ['Once more?'], { exchange: 'x1' }),
    turn('t6', 'A', 'official', ['No.'], { unlabelled: true }),
  ],
  exchanges: [
    { id: 'x1', turns: ['t2', 't3'], question: 't2', heading: { value: '[Who and why]', basis: 'supplied' } },
  ],
});

const archives: [string, Archive][] = [
  ['with all kinds of blocks, spans and turns', archiveOf([full, call])],
  ['with names and authorities', variedArchive({ site: 'https://example.org/a/' })],
  ['of which one document is an excerpt', variedArchive({}, 'excerpt')],
  ['of which one document is metadata alone', variedArchive({}, 'metadata')],
  ['of documents without a word', archiveOf([sampleDocument({ blocks: [] })])],
];
const teiOf = (archive: Archive) => archive.documents.map(({ id }) => writeTei(id, archive));

test.skipIf(!hasJing)('All of it is valid by the schema of TEI P5', () => {
  expect(findSchemaFaults(archives.flatMap(([, archive]) => teiOf(archive)))).toEqual([]);
});

describe.each(archives)('The TEI of an archive %s', (_, archive) => {
  test('has each passage with all its words, once, and pointers that lead somewhere', () => {
    for (const { id } of archive.documents) {
      const xml = writeTei(id, archive);
      expect(findLostPointers(xml)).toEqual([]);
      const passages = readPassages(xml);
      for (const passage of passagesOf(archive.record(id).blocks)) {
        const isRow = passage.layout?.kind === 'row';
        const text = passage.text.replace('\u0001', '\ufffd');
        expect(passages.get(passage.id), passage.id).toBe(isRow ? text.replaceAll(' ', '') : text);
      }
    }
  });
});

test.skipIf(!hasJing)('The schema finds what is wrong', () => {
  const [xml = ''] = teiOf(archiveOf([full]));
  expect(findSchemaFaults([xml.replace('<body>', '<body surprise="1">')]).join()).toContain('"surprise" not allowed');
});

const attributesOf = (document: Document, name: string, archive = archiveOf([document])) =>
  byName(writeTei(document.id, archive), name).map(({ attribs }) => attribs);

test('A turn has its speaker, and those who share a label are one', () => {
  const xml = writeTei('talk', archiveOf([call]));
  const speakers = new Map(
    [...byName(xml, 'personGrp'), ...byName(xml, 'person')].map((one) => [
      one.attribs['xml:id'],
      one.attribs['role'] ?? 'a person',
    ]),
  );
  const who = byName(xml, 'u').map(({ attribs }) => attribs['who']?.slice(1));
  expect(who[0]).toBe(who[2]);
  expect(who[1]).toBe(who[4]);
  expect(who.map((id) => speakers.get(id ?? ''))).toEqual(['role', 'role', 'role', 'a person', 'role', 'role']);
  expect(attributesOf(call, 'u')[2]?.['ana']).toBe('#role.official #interpreted');
  expect(byName(xml, 'div').map(({ attribs }) => [attribs['type'], attribs['xml:id']])).toEqual([
    [undefined, undefined],
    ['exchange', 'x1'],
    ['turns', undefined],
    ['exchange', undefined],
    ['turns', undefined],
  ]);
});

test('A person has where others keep the same, and a statement leads to whose it is', () => {
  const archive = variedArchive();
  const [person] = byName(writeTei('tolls', archive), 'person');
  expect(person?.attribs['xml:id']).toBe('people.eva');
  const ids = byName(writeTei('tolls', archive), 'idno').map(({ attribs }) => attribs['subtype']);
  expect(ids.filter(Boolean)).toEqual(['wikidata', 'orcid']);
  expect(attributesOf(archive.record('tolls'), 'said', archive)).toEqual([
    { 'xml:id': 'q1', direct: 'true', who: '#people.eva' },
  ]);
});

test('A statement in two parts has its id once', () => {
  expect(attributesOf(full, 'said').map((one) => one['xml:id'] ?? one['prev'])).toEqual(['q1', '#q1', 'q2']);
});

test('Dates, figures and corrections have what they are', () => {
  expect(attributesOf(full, 'date')[0]).toEqual({ when: '1999-05-04' });
  const { occurred: _held, ...document } = full;
  expect(attributesOf(document, 'date')[0]).toEqual({ notBefore: '1999-05-04' });
  expect(attributesOf(full, 'num')).toEqual([{ atLeast: '2' }]);
  expect(byName(writeTei('7-all', archiveOf([full])), 'choice')).toHaveLength(1);
});

test('Headings make divisions, and lists and tables are whole', () => {
  const xml = writeTei('7-all', archiveOf([full]));
  const within = (name: string, parent: string) =>
    byName(xml, name).filter((one) => one.parent && 'name' in one.parent && one.parent.name === parent);
  expect(within('div', 'div')).toHaveLength(3);
  expect(byName(xml, 'list')).toHaveLength(2);
  expect(within('list', 'item')).toHaveLength(1);
  expect(byName(xml, 'row').map(({ attribs }) => attribs['role'])).toEqual(['label', 'data']);
});

test('It is a file a document, and one of all in a large archive', () => {
  const small = archiveOf([full, call]);
  expect(ownTei(small)).toEqual(['7-all', 'talk']);
  expect(teiLink('talk', small)).toBe('/data/tei/talk.xml');
  const large = archiveOf(Array.from({ length: 500 }, (_, number) => sampleDocument({ id: `d${String(number)}` })));
  expect(ownTei(large)).toEqual([]);
  expect(teiLink('d7', large)).toBe('/data/tei.zip');
  const files = unzipSync(zipTei(large));
  expect(Object.keys(files)).toHaveLength(500);
  expect(new TextDecoder().decode(files['tei/d7.xml'])).toBe(writeTei('d7', large));
});
