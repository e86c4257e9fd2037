import { describe, expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { quoteIndex } from '../../../../src/parts/quotes/quote-index.ts';
import { quoteEntryLinks } from '../../../../src/views/quotes/quote-entry-links.ts';
import { quoteLists } from '../../../../src/views/quotes/quote-lists.ts';
import { quoteOutline } from '../../../../src/views/quotes/quote-outline.ts';
import { quotesPage } from '../../../../src/views/quotes/quotes-page.ts';
import { quoteEntryMaker } from '../../../../src/parts/quotes/quote-entry.ts';
import { quotesListPath } from '../../../../src/paths.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { quotesWords } from '#words/quotes.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

const official = { status: 'role', label: 'an official' } as const;

function archiveWith(documents: Document[]) {
  const archive = archiveOf(
    documents,
    {},
    {
      ...noAuthorities(),
      people: [{ id: 'rivera', name: 'Ana Rivera', basis: 'supplied' }],
      topics: [{ id: 'ferries', name: 'Ferries', terms: ['ferry'], basis: 'supplied' }],
    },
  );
  const index = quoteIndex(archive);
  const outline = quoteOutline(archive);
  const pageOf = quoteLists(index).map((list) => quotesPage(outline, list, quoteEntryMaker(archive)));
  return { archive, index, pageOf };
}

const holding = (id: string, quotes: Quote[], more: Partial<Document> = {}) =>
  sampleDocument({ id, quotes, blocks: [paragraph('p1', 'The ferry sails; the ferry waits.')], ...more });

const few = [
  holding(
    'harbour',
    [
      sampleQuote('q1', 'The ferry sails', { block: 'title', shortens: 'q2' }),
      sampleQuote('q2', 'The ferry sails', { speaker: { status: 'named', label: 'Ms. Rivera', ref: 'rivera' } }),
      sampleQuote('q3', 'the ferry waits', { start: 17, mode: 'reported', speaker: official }),
    ],
    {
      mentions: [{ entity: 'ferries', kind: 'topics', block: 'p1', start: 4, end: 9 }],
    },
  ),
  holding('tower', [sampleQuote('q1', 'waits', { start: 27, mode: 'reported', speaker: official })]),
];

const many = Array.from({ length: 6 }, (_, at) =>
  holding(
    `report-${String(at)}`,
    Array.from({ length: 101 }, (_, number) =>
      sampleQuote(`q${String(number + 1)}`, 'The ferry', {
        speaker: { status: 'named', label: `Speaker ${String(at * 101 + number)}` },
      }),
    ),
  ),
);

describe('Statements of a small archive', () => {
  const { archive, index, pageOf } = archiveWith(few);

  test('are counted without headlines that shorten one', () => {
    expect(index.quotes.map(({ document, quote }) => `${document} ${quote.id}`)).toEqual([
      'harbour q2',
      'harbour q3',
      'tower q1',
    ]);
  });

  test('are each of one speaker, one mode and one document', () => {
    for (const facet of ['speaker', 'mode', 'document'] as const) {
      expect(index.facets[facet].reduce((sum, { quotes }) => sum + quotes.length, 0)).toBe(index.quotes.length);
    }
  });

  test('of a role stand together as what is printed', () => {
    expect(index.facets.speaker.map(({ value, label, note, quotes }) => [value, label, note, quotes.length])).toEqual([
      ['printed--role-an-official', 'An official', 'name not given', 2],
      ['rivera', 'Ana Rivera', undefined, 1],
    ]);
  });

  test('have the topics that their own words name, not those of their passage', () => {
    expect(index.facets.topic).toMatchObject([
      { value: 'ferries', label: 'Ferries', quotes: [{ quote: { id: 'q2' } }] },
    ]);
  });

  test('have a page for all of them and one for every value, with the counts of all values', () => {
    expect(pageOf).toHaveLength(1 + 2 + 2 + 2 + 1);
    for (const { rows } of pageOf) {
      expect(rows.flatMap(({ links }) => links.map(({ label, count }) => `${label} ${count}`))).toEqual([
        'An official 2',
        'Ana Rivera 1',
        'words in quotation marks 1',
        'reported statements 2',
        'A sample 2',
        'A sample 1',
        'Ferries 1',
      ]);
    }
    expect(pageOf.map(({ whole }) => whole)).toEqual([true, ...Array.from({ length: 7 }, () => false)]);
  });

  test('are listed at the address that their documents link to; a headline’s where its full statement is', () => {
    const linkOf = quoteEntryLinks(archive, 'harbour', few[0]?.quotes ?? []);
    expect(['q1', 'q2', 'q3'].map(linkOf)).toEqual([
      '/quotes/#harbour-q2',
      '/quotes/#harbour-q2',
      '/quotes/#harbour-q3',
    ]);
  });
});

describe('Statements of a large archive', () => {
  const { archive, index, pageOf } = archiveWith(many);

  test('are all listed, on several pages', () => {
    const all = quoteLists(index).filter(({ chosen }) => !chosen);
    expect(all.map(({ quotes }) => quotes.length)).toEqual([100, 100, 100, 100, 100, 100, 6]);
    expect(quoteEntryLinks(archive, 'report-4', many[4]?.quotes ?? [])('q2')).toBe('/quotes/page/5/#report-4-q2');
  });

  test('say which speakers and documents have no list of their own', () => {
    const [first] = pageOf;
    expect(first?.rows.flatMap(({ facet, left }) => (left ? [`${facet}: ${left.text}`] : []))).toEqual([
      'speaker: 506 more speakers with 506 statements, without lists of their own; they are in the list of all statements',
      'document: 6 documents, each with its statements marked in its text',
    ]);
    expect(first?.whole).toBe(false);
    expect(first?.data).toBe('quotes/statements.json');
  });

  test('have no two pages at one address', () => {
    const addresses = quoteLists(index).map(({ chosen, page }) =>
      quotesListPath(chosen && { facet: chosen.facet, value: chosen.value.value }, page),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('Statements in several languages', () => {
  const inLanguage = (id: string, value: string, quotes = [sampleQuote('q1', 'The ferry')]) =>
    holding(id, quotes, { language: { value, basis: 'stated' } });
  const mixed = [inLanguage('a', 'es-MX'), inLanguage('b', 'fr-CA'), inLanguage('c', 'es'), inLanguage('d', 'es-ES')];
  const { pageOf } = archiveWith(mixed);

  test('are chosen by them, regions apart, the most frequent first', () => {
    const row = pageOf[0]?.rows.find(({ facet }) => facet === 'language');
    expect(row?.links.map(({ value, label, count, href }) => [value, label, count, href])).toEqual([
      ['es', 'Spanish', '3', '/quotes/language/es/'],
      ['fr', 'French', '1', '/quotes/language/fr/'],
    ]);
  });

  test('have a list for each language', () => {
    const own = pageOf.find(({ chosen }) => chosen === 'language=fr');
    expect([own?.title, own?.coverage]).toEqual(['What was said: French', '1 statement in 1 document.']);
    expect(own?.sections.flatMap(({ open }) => open.map(({ entry }) => entry.anchor))).toEqual(['b-q1']);
  });

  test('are no choice where all that speaks is in one, whatever the others are in', () => {
    const { pageOf: pages, index } = archiveWith([
      inLanguage('a', 'es-MX'),
      inLanguage('b', 'es'),
      inLanguage('c', 'fr', []),
    ]);
    expect(pages.flatMap(({ rows }) => rows.map(({ facet }) => facet))).not.toContain('language');
    expect(index.quotes.map(({ values }) => 'language' in values)).toEqual([false, false]);
  });
});

test('The sentence of the filter asks for the language behind whose words they are', () => {
  const said = (some: Parameters<typeof quotesWords.sentence>[0]) =>
    quotesWords
      .sentence(some)
      .map((piece) => (typeof piece === 'string' ? piece : quotesWords.any[piece.place]))
      .join('');
  expect(said(['speaker', 'mode', 'language'])).toBe('Show any statement in any language by anyone');
  expect(said(['speaker', 'mode'])).toBe('Show any statement by anyone');
});

test('An archive without statements has a page that says so', () => {
  const { pageOf } = archiveWith([sampleDocument()]);
  expect(pageOf).toMatchObject([
    { coverage: 'No statements were found in the documents as published here.', rows: [], whole: false },
  ]);
});
