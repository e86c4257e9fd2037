import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import type { Document } from '../../../../src/record/document.ts';
import { drawPeriods } from '../../../../src/views/authorities/statement-periods.ts';
import { speakerShares, topicShares } from '../../../../src/views/authorities/statement-shares.ts';
import { titledStatements } from '../../../../src/views/authorities/titled-statements.ts';
import { weigh } from '../../../../src/views/authorities/weightiest.ts';
import { authorityPage } from '../../../../src/views/authorities/authority-page.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';
import { mentioning, namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';

const authorities = namedAuthorities({ people: ['Ana', 'Bo'], topics: ['trade', 'tolls'] });
const dated = (value: string) => ({ date: { value, basis: 'stated' as const } });

/** A document whose passages are what somebody says. */
const saying = (id: string, words: readonly string[], by = 'ana', more: Partial<Document> = {}) =>
  sampleDocument({
    id,
    blocks: words.map((text, at) => paragraph(`p${String(at + 1)}`, text)),
    quotes: words.map((text, at) => quote(`q${String(at + 1)}`, `p${String(at + 1)}`, text, { by })),
    ...more,
  });
const weighed = (archive: Archive) =>
  weigh(archive.said.get('ana') ?? [], archive).map(({ document, quote: { id } }) => `${document} ${id}`);

describe('The weightiest statements', () => {
  const altered = saying('copy', ['The longest of them all, and altered.'], 'ana', {
    textState: { value: 'altered', basis: 'supplied' },
  });
  const report = sampleDocument({
    id: 'report',
    blocks: ['Long words that are reported.', 'Short.', 'Not so short.', 'Go ahead.'].map((text, at) =>
      paragraph(`p${String(at + 1)}`, text),
    ),
    quotes: [
      quote('q1', 'p1', 'Long words that are reported.', { by: 'ana', mode: 'reported' }),
      quote('q2', 'p2', 'Short.', { by: 'ana' }),
      quote('q3', 'p3', 'Not so short.', { by: 'ana' }),
      quote('q4', 'p4', 'Go ahead.', { by: 'ana', mode: 'spoken', procedural: true }),
    ],
  });

  test('are quoted before reported and the longest first; altered copies come last, and turns that say nothing not at all', () => {
    expect(weighed(sampleArchive([altered, report], authorities))).toEqual([
      'report q3',
      'report q2',
      'report q1',
      'copy q1',
    ]);
  });

  test('are first those that a transcript has too', () => {
    const call = sampleDocument({ id: 'call', blocks: [turn('t1', 'ANA', 'official', ['Short.'])] });
    const side = (document: string, block: string) => ({ document, block, start: 0, end: 6 });
    const parallels = {
      pairs: [
        { kind: 'transcript' as const, a: { ...side('report', 'p2'), quote: 'q2' }, b: side('call', 't1p1'), words: 1 },
      ],
      copies: [],
    };
    const archive = archiveOf(mentioning([report, call], authorities), {}, authorities, { parallels });
    expect(weighed(archive).slice(0, 2)).toEqual(['report q2', 'report q3']);
  });

  test('are ten, and two of a document at most; the list of all is led to', () => {
    const documents = Array.from({ length: 7 }, (_, at) => saying(`d${String(at)}`, ['One.', 'Two words.', 'Three.']));
    const weightiest = authorityPage('ana', 1, sampleArchive(documents, authorities))?.facts?.weightiest;
    expect(weightiest?.statements).toHaveLength(10);
    const counts = Map.groupBy(weightiest?.statements ?? [], ({ document }) => document.href);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBe(2);
    expect(weightiest?.all).toEqual({ label: 'All 21 statements', href: '/quotes/speaker/ana/' });
  });
});

describe('Statements under a title alone', () => {
  const president = { title: 'President', from: '2001', to: '2005', basis: 'supplied' as const };
  const held = { ...authorities, people: [{ id: 'ana', name: 'Ana', basis: 'supplied' as const, roles: [president] }] };
  const titled = (id: string, words: string, day: string) =>
    sampleDocument({
      id,
      ...dated(day),
      blocks: [
        turn('t1', 'THE PRESIDENT', 'official', [words], { speaker: { status: 'role', label: 'THE PRESIDENT' } }),
      ],
      quotes: [
        quote('q1', 't1p1', words, {
          mode: 'spoken',
          attribution: { speaker: { status: 'role', label: 'THE PRESIDENT' }, basis: 'label' },
        }),
      ],
    });

  test('are counted apart in documents of those years that name the person, and are never hers', () => {
    const documents = [
      titled('one', 'Ana is here.', '2002-01-01'),
      titled('two', 'Ana too.', '2003-01-01'),
      titled('nameless', 'Nobody is here.', '2003-01-01'),
      titled('later', 'Ana left.', '2009-01-01'),
    ];
    const archive = sampleArchive(documents, held);
    expect(titledStatements(held.people[0] ?? { id: '', name: '', basis: 'supplied' }, archive)).toEqual([
      {
        label: 'The president',
        statements: '2 statements',
        documents: '2 documents',
        href: '/quotes/speaker/printed--role-the-president/',
      },
    ]);
    expect(archive.said.get('ana')).toBeUndefined();
    expect(authorityPage('ana', 1, archive)?.facts?.weightiest?.isOwn).not.toBe(true);
  });

  test('are nobody’s who held another title', () => {
    const person = {
      id: 'ana',
      name: 'Ana',
      basis: 'supplied' as const,
      roles: [{ ...president, title: 'Vice President' }],
    };
    expect(titledStatements(person, sampleArchive([titled('one', 'Ana.', '2002-01-01')], held))).toEqual([]);
  });
});

describe('Statements over time', () => {
  const over = (...days: string[]) => {
    const archive = sampleArchive(
      days.map((day, at) => saying(`d${String(at)}`, ['One.'], 'ana', day === '' ? {} : dated(day))),
      authorities,
    );
    return drawPeriods(archive.said.get('ana') ?? [], archive);
  };

  test.each([
    [['2001-01-05', '2001-03-09'], 'Statements by month', [1, 0, 1]],
    [['2001-01-05', '2004-12-09', '2004-12-10'], 'Statements by quarter', [1, ...Array<number>(14).fill(0), 2]],
    [['2001', '2021-05-05'], 'Statements by year', [1, ...Array<number>(19).fill(0), 1]],
  ])('from %j are drawn as “%s”', (days, heading, counts) => {
    const picture = over(...days);
    expect(picture?.heading).toBe(heading);
    expect(picture?.columns.map(({ count }) => count)).toEqual(counts);
  });

  test('name their years where there is room between two', () => {
    const years = (...days: string[]) => over(...days)?.columns.map(({ year }) => year ?? '');
    expect(years('2001-12-05', '2002-02-09')).toEqual(['2001', '2002', '']);
    // One of sixteen columns is too narrow for the number of the first year.
    expect(years('2000-12-05', '2002-03-09')?.slice(0, 3)).toEqual(['2000', '', '']);
    expect(years('2001', '2021')?.filter(Boolean)).toEqual(['2001', '2004', '2007', '2010', '2013', '2016', '2019']);
  });

  test('say how many have no place in the picture, and are none where all are of one month', () => {
    expect(over('2001-01-05', '2001-03-09', '')?.undated).toBe('1');
    expect(over('2001-01-05', '2001-01-09')).toBeUndefined();
  });
});

test('Bars of topics and of speakers lead to what one said about the other, from three statements on', () => {
  const archive = sampleArchive([saying('one', ['trade', 'more trade', 'trade and tolls'])], authorities);
  expect(topicShares('ana', archive)).toEqual([
    { name: 'trade', href: '/people/ana/on/trade/', count: '3', share: 1, own: 1 },
    { name: 'tolls', count: '1', share: 1 / 3, own: 1 / 3 },
  ]);
  expect(speakerShares('trade', archive)).toEqual([
    { name: 'Ana', href: '/people/ana/on/trade/', count: '3', share: 1, own: 1 },
  ]);
  expect(speakerShares('tolls', archive)).toEqual([]);
});
