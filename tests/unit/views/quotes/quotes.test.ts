import { expect, test } from 'vitest';
import { quoteSections } from '../../../../src/views/quotes/quote-sections.ts';
import { spokeIndex } from '../../../../src/views/quotes/spoke-index.ts';
import { spokenOnPage, spokenOnPages } from '../../../../src/views/quotes/spoken-on-page.ts';
import { statementsFile } from '../../../../src/views/quotes/statements-file.ts';
import { quoteEntryMaker } from '../../../../src/parts/quotes/quote-entry.ts';
import { quoteIndex } from '../../../../src/parts/quotes/quote-index.ts';
import { namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const authorities = namedAuthorities({ people: ['Ana', 'Bo'], topics: ['trade', 'tolls'] });
const words = ['trade is good', 'trade is hard work', 'no trade, no tolls', 'tolls'];

const said = (id: string, by: string) =>
  sampleDocument({
    id,
    blocks: [
      ...words.map((text, at) => paragraph(`p${String(at + 1)}`, text)),
      turn('t1', 'Q', 'press', ['Go ahead.']),
    ],
    quotes: [
      ...words.map((text, at) => quote(`q${String(at + 1)}`, `p${String(at + 1)}`, text, { by })),
      quote('q5', 't1p1', 'Go ahead.', { mode: 'spoken', procedural: true }),
    ],
  });
const archive = sampleArchive([said('one', 'ana'), sampleDocument({ id: 'two' })], authorities);

test('What a person said about a topic is a page from three statements on, the longest first', () => {
  expect(spokenOnPages(archive)).toEqual([{ id: 'ana', topic: 'trade' }]);
  const page = spokenOnPage('ana', 'trade', archive);
  expect(page?.coverage).toContain('3 statements in 1 document');
  expect(page?.sections.flatMap(({ open }) => open.map(({ entry }) => entry.words))).toEqual([
    'trade is hard work',
    'no trade, no tolls',
    'trade is good',
  ]);
  expect([page?.person, page?.topic]).toEqual([
    { label: 'Ana', href: '/people/ana/' },
    { label: 'trade', href: '/topics/trade/' },
  ]);
  expect(spokenOnPage('ana', 'tolls', archive)).toBeUndefined();
});

test('Who spoke about what leads to such a page, to a list where there is none, and leaves out turns that say nothing', () => {
  const { speakers } = spokeIndex(archive);
  expect(
    speakers.map(({ name, count, topics }) => [name, count, topics.map((topic) => [topic.name, topic.href])]),
  ).toEqual([
    [
      'Ana',
      '4',
      [
        ['trade', '/people/ana/on/trade/'],
        ['tolls', '/quotes/speaker/ana/'],
      ],
    ],
  ]);
});

test('Turns that say nothing are a section without a heading, all folded, with an example', () => {
  const sections = quoteSections(quoteIndex(archive).ordered, { isChosen: false }, quoteEntryMaker(archive));
  const folded = sections.find(({ sort }) => sort === 'procedural');
  expect(folded).toMatchObject({ open: [], fold: { label: '1 procedural turn' } });
  expect(folded?.fold.says).toContain('“Go ahead.”');
  expect(folded?.heading).toBeUndefined();
});

test('What is more than stands open is folded, and the fold says how many', () => {
  const many = Array.from({ length: 20 }, (_, at) => `trade ${String(at)}`);
  const long = sampleArchive(
    [
      sampleDocument({
        id: 'one',
        blocks: many.map((text, at) => paragraph(`p${String(at + 1)}`, text)),
        quotes: many.map((text, at) => quote(`q${String(at + 1)}`, `p${String(at + 1)}`, text, { by: 'ana' })),
      }),
    ],
    authorities,
  );
  const [first] = quoteSections(quoteIndex(long).ordered, { isChosen: false }, quoteEntryMaker(long));
  expect([first?.open.length, first?.folded.length, first?.fold.label]).toEqual([12, 8, '8 more']);
  const [chosen] = quoteSections(quoteIndex(long).ordered, { isChosen: true }, quoteEntryMaker(long));
  expect(chosen?.open).toHaveLength(20);
});

test('The file of all statements says the language of documents where there are several', () => {
  const french = sampleDocument({ ...said('deux', 'bo'), language: { value: 'fr-CA', basis: 'inferred' } });
  const mixed = sampleArchive([said('one', 'ana'), french], authorities);
  expect(statementsFile(mixed).documents.map(({ id, language }) => [id, language])).toEqual([
    ['deux', 'fr'],
    ['one', 'en'],
  ]);
});

test('The file of all statements has each with what filters choose by', () => {
  expect(statementsFile(archive)).toEqual({
    speakers: [
      { name: 'Ana', value: 'ana' },
      { name: 'Reporter', value: 'printed--role-reporter' },
    ],
    topics: ['trade', 'tolls'],
    documents: [
      {
        id: 'one',
        statements: [
          [1, 0, 0, 13, 0, 0],
          [2, 0, 0, 18, 0, 0],
          [3, 0, 0, 18, 0, 0, 1],
          [4, 0, 0, 5, 0, 1],
          [5, 3, 1, 9, 0],
        ],
      },
    ],
  });
});
