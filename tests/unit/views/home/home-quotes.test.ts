import { expect, test } from 'vitest';
import { homeQuotes } from '../../../../src/views/home/home-quotes.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

let next = 0;
const quote = (name: string, exact: string, more: Partial<Quote> = {}, block = `p${String((next += 1))}`): Quote => ({
  id: `q${String((next += 1))}`,
  mode: 'direct',
  parts: [{ block, start: 0, end: exact.length, exact, source: [0, 1] }],
  attribution: { speaker: { status: 'named', label: name }, basis: 'cue' },
  ...more,
});

/** The beginnings of what is chosen from documents of events: `fair: [quotes], …`. */
function chosen(documents: Record<string, Quote[]>, lead = Object.keys(documents)): string[] {
  const all = Object.entries(documents).map(([event, quotes]) => sampleDocument({ id: `at-${event}`, event, quotes }));
  const said = homeQuotes(archiveOf(all, { lead }));
  return said.map((one) => one.quote.parts[0]?.exact.split(' ', 1)[0] ?? '');
}

test('Three are chosen: of each event in turn, of different speakers, the longest first', () => {
  expect(
    chosen({
      fair: [
        quote('Ann', 'Aaa is the harbour that we all built.'),
        quote('Ann', 'Bbb is the harbour that we all built, and more than that.'),
        quote('Bob', 'Ccc is the harbour that we all built,'),
      ],
      market: [quote('Ann', 'Ddd is the harbour that we all built.'), quote('Cid', 'Eee is a harbour that we built.')],
    }),
  ).toEqual(['Bbb', 'Eee', 'Ccc']);
});

test('Where there are too few speakers, the same ones speak again, from other passages', () => {
  expect(
    chosen({
      fair: [
        quote('Ann', 'Aaa is the harbour that we all built here.', {}, 'p1'),
        quote('Ann', 'Bbb is the harbour that we built.', {}, 'p1'),
        quote('Ann', 'Ccc is the harbour we built.', {}, 'p2'),
      ],
    }),
  ).toEqual(['Aaa', 'Ccc']);
});

test('One document does not have all three where others have some too', () => {
  expect(
    chosen(
      {
        praise: [
          quote('Ann', 'Aaa is the harbour that we all built here, and more.'),
          quote('Bob', 'Bbb is the harbour that we all built here, and more.'),
          quote('Cid', 'Ccc is the harbour that we all built here, and more.'),
        ],
        report: [quote('Dan', 'Ddd is the harbour that we built.')],
      },
      [],
    ),
  ).toEqual(['Aaa', 'Ddd', 'Bbb']);
});

test('Where the documents of events have too few, others fill up', () => {
  expect(
    chosen(
      {
        fair: [quote('Ann', 'Aaa is the harbour that we built.')],
        strike: [quote('Bob', 'Bbb is the harbour that we all built here.')],
      },
      ['fair'],
    ),
  ).toEqual(['Aaa', 'Bbb']);
});

test('Only whole sentences of named speakers count, and none of an altered copy', () => {
  const whole = 'Ships will come to the harbour again.';
  expect(
    chosen({
      fair: [
        quote('Ann', 'all the ships will come to the harbour.'),
        quote('Ann', 'Ships will come to the harbour'),
        quote('Ann', 'Ships will come.'),
        quote('Ann', `Ships ${'and boats '.repeat(30)}will come.`),
        quote('Ann', whole, { altered: true }),
        quote('Ann', whole, { mode: 'reported' }),
        quote('Ann', whole, { shortens: 'q1' }),
        quote('officials', whole, { attribution: { speaker: { status: 'role', label: 'officials' }, basis: 'cue' } }),
      ],
    }),
  ).toEqual([]);
});

test('In an archive whose home page leads with no event, all documents count', () => {
  expect(chosen({ fair: [quote('Ann', 'Ships will come to the harbour again.')] }, [])).toEqual(['Ships']);
});
