import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../../scripts/ingest/figures/find-figures.ts';
import type { Figure } from '../../../../src/record/figure.ts';
import { normalize } from '../normalize.ts';

const size = ({ least, most, about }: Figure['quantity']): string =>
  `${about ? 'about ' : ''}${least === most ? String(least) : `${String(least ?? '')}..${String(most ?? '')}`}`;

/** Each figure in a line: words | quantity | unit | of | status. */
const lines = (text: string): string[] =>
  figuresIn(text).map(({ exact, quantity, unit, of, status }) => [exact, size(quantity), unit, of, status].join(' | '));

describe('a figure', () => {
  it.each([
    ['The port sent 10.9 million crates.', '10.9 million crates | 10900000 | crates | crates | stated'],
    ['Twenty-one towns agreed to it.', 'Twenty-one towns | 21 | towns | towns | stated'],
    ['They are 10 percent of the total stock of grain that we have.', '10 percent | 10 | percent | the total stock of grain | stated'],
    ['The port shipped 4.5% more.', '4.5% | 4.5 | percent |  | stated'],
    ['About $2 million in trade per minute crosses.', 'About $2 million in trade per minute | about 2000000 | USD per minute | trade | stated'],
    ['That supports over 12 million jobs for workers and farmers, we hear.', 'over 12 million jobs | 12000000.. | jobs | jobs for workers and farmers | stated'],
    ['More than 70 animal rights and farm advocacy groups wrote.', 'More than 70 animal rights and farm advocacy groups | 70.. | groups | animal rights and farm advocacy groups | stated'],
    ['Thousands of Ruritanians walked home.', 'Thousands of Ruritanians | about 1000.. | Ruritanians | Ruritanians | stated'],
    ['It holds tens of millions of records.', 'tens of millions of records | about 10000000.. | records | records | stated'],
    ['It touches many millions of their citizens.', 'many millions of their citizens | about 1000000.. | citizens | citizens | stated'],
    ['It cost US$1.5 billion.', 'US$1.5 billion | 1500000000 | USD |  | stated'],
    ['It cost €3bn and £20.', '€3bn | 3000000000 | EUR |  | stated', '£20 | 20 | GBP |  | stated'],
    ['The $1.2 trillion harbour bill passed.', '$1.2 trillion | 1200000000000 | USD | harbour bill | stated'],
    ['It cost 2 million dollars.', '2 million dollars | 2000000 | USD |  | stated'],
    ['It cost five dollars.', 'five dollars | 5 | USD |  | stated'],
    ['It cost $5 to $10 billion.', '$5 to $10 billion | 5000000000..10000000000 | USD |  | stated'],
    ['Between 5 and 10 percent of ships are late.', '5 and 10 percent | 5..10 | percent | ships | stated'],
    ['It rose from 5 to 10 percent.', '5 | 5 | percent |  | stated', '10 percent | 10 | percent |  | stated'],
    ['It needs 300 or 600 boats.', '300 or 600 boats | 300..600 | boats | boats | stated'],
    ['It lends up to $3 million to towns.', 'up to $3 million | ..3000000 | USD | to towns | stated'],
    ['The store has 4,000 tonnes of grain.', '4,000 tonnes | 4000 | tonnes | tonnes of grain | stated'],
    ['The sea is 1.5 degrees warmer.', '1.5 degrees | 1.5 | degrees | degrees | stated'],
    ['It drew 300 visitors or more.', '300 visitors | 300 | visitors | visitors | stated'],
    ['It has 3,000+ members.', '3,000+ members | 3000.. | members | members | stated'],
    ['Half a million people came.', 'Half a million people | 500000 | people | people | stated'],
  ])('is found in “%s”', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['a pledge to reduce waste from the harbour by 60 to 75 percent by 2030', 'target'],
    ['We will cut it by 10 percent.', 'target'],
    ['Seventy percent of crews is a critical goal.', 'target'],
    ['I think we are going to reach 6 million visitors in the next month.', 'forecast'],
    ['Analysts project that it will expand by 30 percent.', 'forecast'],
    ['It would create 2,000 jobs.', 'forecast'],
    ['By Monday, 90 percent of all ships will be in port.', 'forecast'],
    ['Perhaps 40 ships are lost.', 'hedged'],
    ['As many as 40 ships are lost.', 'hedged'],
    ['It lost an estimated 40 ships.', 'hedged'],
    ['I would say that it lost 40 ships.', 'stated'],
    ['It lost 40 ships; it will be closed.', 'stated'],
  ])('is claimed in “%s” as: %s', (text, status) => {
    expect(figuresIn(text).map((figure) => figure.status)).toEqual([status]);
  });

  it('takes the noun of the figure before it where it has none: millions more', () => {
    expect(lines('It feeds 12 million birds here, and millions more in the north.')[1]).toBe(
      'millions more | about 1000000.. | birds | birds | stated',
    );
  });

  it('has the words of its passage at its offsets', () => {
    const text = 'Then roughly 300 small boats left.';
    for (const { start, end, exact } of figuresIn(text)) expect(text.slice(start, end)).toBe(exact);
  });

  it('is looked for in the title if it is printed, in turns, and not in notes or a language without rules', () => {
    expect(normalize('Ten million ships at sea\n\nThe harbour is full, it says.').figures[0]?.block).toBe('title');
    expect(normalize('The harbour has 300 boats in it, it is said.', { card: { language: 'de' } }).figures).toEqual([]);
  });
});

describe('no figure', () => {
  it.each([
    'Line 5 runs below the lake.',
    'The G20 and the G-7 met about COVID-19.',
    'It opens at 5 o’clock, at 5:00 a.m. or at 5 p.m.',
    'It began on November 18, on 9/11 and on the 20th.',
    'In 2016 leaders met, and 2012 plans were kept.',
    'We have goals: 1) to sail, 2) to row.',
    'Section 301 tariffs and Title 42 expulsions stay.',
    'The Senate passed H.R. 3684 and S. 1605.',
    'Call 202-456-1111 or 911 for 5G phones.',
    'The three leaders met two governments, one of them at a two-day meeting.',
    'He was a diplomat for 40 years, aged 65, for 10 months.',
    'It is ten times as large and twice as old.',
    'They live at 1600 Harbour Avenue.',
    'About one in 10 sailors agree, and the vote was 50-50.',
    'See page 12 boats, article 7 rights and 42 U.S.C. Rules.',
    'The F-35 jets flew with 101 others.',
  ])('is in “%s”', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

it('Words that are further from a figure than any sentence for readers goes do not say how it is claimed', () => {
  const aside = `${'in the hall of the old mill '.repeat(50)}they have 40 ships`;
  expect(figuresIn(`They plan to buy 40 ships.`).map(({ status }) => status)).toEqual(['target']);
  expect(figuresIn(`They plan to stay ${aside}.`).map(({ status }) => status)).toEqual(['stated']);
});

it.each([
  ['COVID-\u206019 vaccines came.'],
  ['COVID\u200b-\u200b19 vaccines came.'],
  ['COVID\u201019 vaccines came.'],
  ['An F-\u206035 fleet of 5\u2060-year plans flew.'],
  ['The G\u206020 ministers met.'],
  ['A mid-\ufeff90 years plan.'],
])('A number that a sign nobody sees parts from its name is no figure: %j', (text) => {
  expect(lines(text)).toEqual([]);
});

it('A number behind a sign that nobody sees is one where no name is before it', () => {
  expect(lines('It lost \u206040 ships.')).toEqual(['40 ships | 40 | ships | ships | stated']);
});

it('Every word and sign that a number begins with is seen', () => {
  const units =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety a an half';
  const signs = ['$', 'US$', 'C$', 'CA$', 'CAD$', 'A$', 'MX$', '€', '£', '¥', 'USD ', 'CAD ', 'EUR '];
  const beginnings = [
    ...`${units} ${tens}`.split(' ').map((word) => (word === 'half' ? 'half a million' : `${word} million`)),
    ...signs.map((sign) => `${sign}7 million`),
    ...'many several countless'.split(' ').map((word) => `${word} millions of`),
    ...'tens dozens hundreds thousands'.split(' ').map((word) => `${word} of millions of`),
    ...'dozens hundreds thousands millions billions trillions'.split(' ').map((word) => `${word} of`),
  ];
  const unseen = beginnings.filter((words) => !lines(`They count ${words} crates here.`)[0]?.startsWith(words));
  expect(unseen).toEqual([]);
});
