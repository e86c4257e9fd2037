import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../scripts/ingest/dates/find-dates.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Evidence } from '../../../../src/record/sourced.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const on = (date: string | undefined, text: string, more: Partial<Document> = {}): Document =>
  sampleDocument({
    title: { value: '[A sample]', basis: 'supplied' },
    ...(date && { date: { value: date, basis: 'stated' } }),
    blocks: [paragraph('p1', text)],
    ...more,
  });

/** `words = EDTF`, or `words: why not`. */
const datesOf = (document: Document, evidenceOf: (id: string) => Evidence[] = () => []): string[] =>
  findDates(document, evidenceOf).map(({ exact, edtf, reason }) =>
    edtf ? `${exact} = ${edtf}` : `${exact}: ${reason}`,
  );

describe('words that decide alone', () => {
  it.each([
    ['They met on November 18, 1999.', ['November 18, 1999 = 1999-11-18']],
    ['They met on Thursday, Nov. 18, 1999.', ['Thursday, Nov. 18, 1999 = 1999-11-18']],
    ['They met on 17 November 1999.', ['17 November 1999 = 1999-11-17']],
    ['Filed 1999-11-17T23:30:00Z, sent 1999/11/18.', ['1999-11-17T23:30:00Z = 1999-11-17', '1999/11/18 = 1999-11-18']],
    ['The report of 1999-05 and of May 1999.', ['1999-05 = 1999-05', 'May 1999 = 1999-05']],
    ['It met on the last Friday in June 1999.', ['the last Friday in June 1999 = 1999-06-25']],
    ['The first Monday of May 1999 was dry.', ['The first Monday of May 1999 = 1999-05-03']],
    ['On the fifth Sunday of May, 1999, it rained.', ['the fifth Sunday of May, 1999 = 1999-05-30']],
    ['Filed 1999-11-17.', ['1999-11-17 = 1999-11-17']],
    ['On January 9th and 10th, 1999, they met.', ['January 9th and 10th, 1999 = 1999-01-09/1999-01-10']],
    ['On January 9 and 15, 1999, they met.', ['January 9 and 15, 1999 = {1999-01-09,1999-01-15}']],
    ['From Dec. 30 to Jan. 2, 2000, they met.', ['Dec. 30 to Jan. 2, 2000 = 1999-12-30/2000-01-02']],
    ['The pact of May 1999 and of February 29, 2000.', ['May 1999 = 1999-05', 'February 29, 2000 = 2000-02-29']],
    ['In 1994 and 1996 they met; by 2030 they will again.', ['1994 = 1994', '1996 = 1996', '2030 = 2030']],
  ])('%s', (text, dates) => expect(datesOf(on(undefined, text))).toEqual(dates));

  it.each([
    'In the 1990s and the summer, for 1,999 people in 2000 homes.',
    'Of 1998-99 and 2011-12, of 1999/13/40 and in 1999/2000.',
    'February 30, 1999 is no day, and he may 5 times march.',
    'From 1600 Pennsylvania Avenue to Black Friday, every Tuesday.',
    'Today’s interconnected world is open Monday through Friday.',
  ])('finds no date in: %s', (text) => expect(datesOf(on('1999-05-05', text))).toEqual([]));
});

describe('words that are counted from a day', () => {
  it.each([
    ['2021-11-17', 'They meet tomorrow.', 'tomorrow = 2021-11-18'],
    ['2021-12-31', 'They meet tomorrow.', 'tomorrow = 2022-01-01'],
    ['2024-02-28', 'They meet tomorrow.', 'tomorrow = 2024-02-29'],
    ['2021-03-01', 'They met yesterday.', 'yesterday = 2021-02-28'],
    ['2021-11-17', 'He spoke last night.', 'last night = 2021-11-16'],
    ['2023-01-10', 'He said so on Tuesday.', 'Tuesday = 2023-01-10'],
    ['2023-01-11', 'He said so on Tuesday.', 'Tuesday = 2023-01-10'],
    ['2023-01-11', 'He will say so on Tuesday.', 'Tuesday = 2023-01-17'],
    ['2021-11-17', 'They met last Friday.', 'last Friday = 2021-11-12'],
    ['2021-11-20', 'They met last Friday.', 'last Friday: wording'],
    ['2021-11-17', 'They met this week.', 'this week = 2021-11-15/2021-11-21'],
    ['2021-11-21', 'They met this week.', 'this week: wording'],
    ['2021-01-15', 'They met last month.', 'last month = 2020-12'],
    ['2021-11-17', 'They meet next year.', 'next year = 2022'],
    ['2021-07-15', 'It opened on the last Friday in June.', 'the last Friday in June = 2021-06-25'],
    ['2021-05-05', 'It will open on the second Tuesday of June.', 'the second Tuesday of June = 2021-06-08'],
    ['2021-11-17', 'It was announced in March.', 'March = 2021-03'],
    ['2021-01-05', 'It was signed on December 30.', 'December 30 = 2020-12-30'],
    ['2021-01-05', 'The deadline: December 30.', 'December 30: wording'],
    ['2021-11-17', 'They meet on Nov. 18.', 'Nov. 18 = 2021-11-18'],
    ['2021-03-01', 'A leap day is Feb. 29.', 'Feb. 29: wording'],
    ['2024-03-01', 'They met on Feb. 29.', 'Feb. 29 = 2024-02-29'],
    ['2023-01-20', 'Last June they met.', 'Last June = 2022-06'],
    ['2022-11-20', 'Last June they met.', 'Last June: wording'],
    ['2021-11-17', 'Over the past three months it fell.', 'the past three months = 2021-08/2021-11-17'],
    ['2021-02-10', 'It fell two years ago.', 'two years ago = 2019~'],
    ['2021-02-10', 'It fell two months ago.', 'two months ago = 2020-12~'],
    ['2021-02-10', 'It fell more than two years ago.', 'two years ago: wording'],
  ])('said on %s: %s', (date, text, expected) => expect(datesOf(on(date, text))).toEqual([expected]));

  it('counts a transcript’s words from the day of speech, not from the day when it was posted', () => {
    const call = on('2021-11-18', '', {
      occurred: { date: '2021-11-17' },
      blocks: [turn('t1', 'MODERATOR', 'moderator', ['They meet tomorrow, not on Wednesday.'])],
    });
    expect(datesOf(call)).toEqual(['tomorrow = 2021-11-18', 'Wednesday: wording']);
  });

  it('names what it counted from', () =>
    expect(findDates(on('2021-11-17', 'They meet tomorrow.'), () => [])).toEqual([
      {
        block: 'p1',
        start: 10,
        end: 18,
        exact: 'tomorrow',
        edtf: '2021-11-18',
        basis: 'relative',
        anchor: '2021-11-17',
      },
    ]));

  it('gives no date that EDTF does not know', () => {
    const text =
      'Today, tomorrow, last week, two weeks ago, the next 10 days, the past year, January 9 and 15, 1999, in May, a year ago today.';
    const found = findDates(on('2024-02-29', text), () => []).flatMap(({ edtf }) => edtf ?? []);
    expect(found.length).toBeGreaterThan(6);
    for (const edtf of found) expect(() => parse(edtf, { level: 2 }), edtf).not.toThrow();
  });
});

describe('words that stay without a date', () => {
  it('where the document has no day', () =>
    expect(datesOf(on(undefined, 'They meet tomorrow.'))).toEqual(['tomorrow: no-day']));

  it('where its day is open on one side', () =>
    expect(datesOf(on('[2023-01-10..]', 'Last June they met.'))).toEqual(['Last June: open-day']));

  it('where its possible days would give different dates', () => {
    const text = 'They met yesterday, this month.';
    expect(datesOf(on('[2023-01-10..2023-01-12]', text))).toEqual(['yesterday: open-day', 'this month = 2023-01']);
    expect(datesOf(on('[2023-01-31..2023-02-01]', text))).toEqual(['yesterday: open-day', 'this month: open-day']);
    expect(datesOf(on('2023-01', text))).toEqual(['yesterday: open-day', 'this month = 2023-01']);
  });

  it('where somebody else said them on a day that is not named', () => {
    const text = '“We meet tomorrow,” she said, and left today.';
    const quotes: Document['quotes'] = [
      {
        id: 'q1',
        mode: 'direct',
        parts: [{ block: 'p1', start: 1, end: 18, exact: 'We meet tomorrow,', source: [1, 18] }],
        attribution: { speaker: { status: 'unknown', label: 'she' }, basis: 'cue' },
      },
    ];
    expect(datesOf(on('2023-01-10', text, { quotes }))).toEqual(['tomorrow: quoted', 'today = 2023-01-10']);
  });

  it('where the document is in a language without rules', () =>
    expect(datesOf(on('2023-01-10', 'En 2016, on Tuesday.', { language: { value: 'ca', basis: 'stated' } }))).toEqual(
      [],
    ));
});

describe('a date that was inferred from words', () => {
  const inferred = (text: string, evidence: Evidence[]) =>
    on(undefined, text, { date: { value: '2023-01-10', basis: 'inferred', evidence } });
  const own = { document: 'sample', block: 'p1', exact: 'met on Tuesday' };

  it('dates other words of the document, but not those', () => {
    const document = inferred('They met on Tuesday. Earlier Tuesday, they ate.', [own]);
    expect(datesOf(document, () => [own])).toEqual(['Tuesday: circle', 'Tuesday = 2023-01-10']);
  });

  it('leaves words that decide alone as they are', () => {
    const cited = { ...own, exact: 'on January 9, 2023' };
    expect(datesOf(inferred('They met on January 9, 2023.', [cited]), () => [cited])).toEqual([
      'January 9, 2023 = 2023-01-09',
    ]);
  });

  it('does not prove itself by way of another document', () => {
    const there = { document: 'other', block: 'p4', exact: 'the day before' };
    const evidence: Record<string, Evidence[]> = { sample: [there], other: [own] };
    expect(datesOf(inferred('They met on Tuesday, not today.', [there]), (id) => evidence[id] ?? [])).toEqual([
      'Tuesday: circle',
      'today = 2023-01-10',
    ]);
  });

  it('rests on nothing of its own where a transcript has a day of speech', () => {
    const call = on('2023-01-11', '', {
      occurred: { date: '2023-01-10' },
      blocks: [turn('t1', 'MODERATOR', 'moderator', ['They meet today.'])],
    });
    const cited = { document: 'sample', block: 't1', exact: 'meet today' };
    expect(datesOf(call, () => [cited])).toEqual(['today = 2023-01-10']);
  });
});
