import { describe, expect, test } from 'vitest';
import { compareSpeakers } from '../../../../scripts/ingest/parallels/compare-speakers.ts';
import { listPairs, report, transcript } from './parallels-of.ts';

const day = { date: { value: '1999-05-05', basis: 'stated' as const } };
const call = (words: string, more = {}) =>
  transcript(
    'call',
    [`MAYOR RUIZ: ${words}`, 'MR. LEE: Thank you very much, everybody.', 'MAYOR RUIZ: Good night.'],
    more,
  );

describe('A quotation is found in the transcript', () => {
  test('whole, with what stands in the place of words that differ', () => {
    const documents = [
      call('Well, I have said that dredgers never trouble the herons in our valley again. Never.'),
      report('paper', '“Dredgers will never trouble those herons in our valley,” Mayor Ana Ruiz said on Monday.'),
    ];
    expect(listPairs(documents)).toEqual([
      'transcript\npaper#p1 q1: Dredgers will never trouble those herons in our valley\ncall#t1p1: dredgers never trouble the herons in our valley',
    ]);
  });

  test('but as shared wording alone, where somebody else says it', () => {
    const documents = [
      call('I have said that dredgers never trouble the herons in our valley again.'),
      report('paper', '“Dredgers never trouble the herons in our valley,” Mr. Otto Brandt said on Monday.'),
    ];
    expect(listPairs(documents).map((pair) => pair.split('\n')[0])).toEqual(['wording']);
  });
});

describe('A short quotation', () => {
  const paper = (more = {}) =>
    report('paper', 'It was “a real strain” on them all, Mayor Ana Ruiz said on Monday.', more);
  const found = ['transcript\npaper#p1 q2: a real strain\ncall#t1p1: a real strain'];

  test('is found where speaker and event agree', () => {
    expect(listPairs([call('It is a real strain on us.', { event: 'fair' }), paper({ event: 'fair' })])).toEqual(found);
  });

  test('or, where no event is known, speaker and day', () => {
    expect(listPairs([call('It is a real strain on us.', day), paper(day)])).toEqual(found);
  });

  test.each([
    ['of another event', { event: 'fair' }, { event: 'flood' }],
    ['of the same day, but another event', { event: 'fair', ...day }, { event: 'flood', ...day }],
    ['of no known event or day', {}, {}],
  ])('is not found in a transcript %s', (_name, one, other) => {
    expect(listPairs([call('It is a real strain on us.', one), paper(other)])).toEqual([]);
  });

  describe('whose sentence names a day', () => {
    const ruiz = (words: string) =>
      listPairs([
        call('It is a real strain on us.', { event: 'fair', ...day }),
        report('paper', `By Jane Doe\n\n6 May 1999\n\n${words}`, { event: 'fair' }),
      ]);

    test.each([
      ['“It is a real strain,” Mayor Ana Ruiz said on Wednesday.', 1],
      ['It was “a real strain,” Mayor Ana Ruiz said on 5 May 1999.', 1],
      ['It was “a real strain,” Mayor Ana Ruiz said on 4 May 1999.', 0],
      ['On Tuesday, Mayor Ana Ruiz said that it was “a real strain” on them.', 0],
      ['The rain began on 4 May 1999. It was “a real strain,” Mayor Ana Ruiz said.', 1],
      ['It was “a real strain,” Mayor Ana Ruiz said of May 1998.', 1],
    ])('%s', (words, count) => {
      expect(ruiz(words)).toHaveLength(count);
    });
  });

  test('is not found in what somebody else says', () => {
    const other = report('paper', 'It was “a real strain” on them all, Mr. Otto Brandt said on Monday.', {
      event: 'fair',
    });
    expect(listPairs([call('It is a real strain on us.', { event: 'fair' }), other])).toEqual([]);
  });

  test('is not found where it could be two passages', () => {
    const twice = transcript(
      'call',
      ['MAYOR RUIZ: It is a real strain.', 'MR. LEE: Is it?', 'MAYOR RUIZ: A real strain, yes.'],
      {
        event: 'fair',
      },
    );
    expect(listPairs([twice, paper({ event: 'fair' })])).toEqual([]);
  });
});

describe('One word or two', () => {
  const fair = { event: 'fair' };
  const paper = report(
    'paper',
    'The level of migration through the valley was “unprecedented,” Mayor Ana Ruiz said on Monday.',
    fair,
  );
  const found = (words: string) => listPairs([call(words, fair), paper]).map((pair) => pair.split('\n')[2]);

  test('are found where the same matter is spoken of', () => {
    expect(found('We see unprecedented migration, and we must act.')).toEqual(['call#t1p1: unprecedented']);
  });

  test('are not found where another matter is', () => {
    expect(found('The rain of this spring was unprecedented, and the roof leaks.')).toEqual([]);
  });

  test('are not found where names and common words alone are the same', () => {
    expect(found('What Ana Ruiz said on Monday through the day was unprecedented.')).toEqual([]);
  });

  test('are not found where a number alone is the same', () => {
    const mill = report('paper', 'The 11 mills were an “inherited burden,” Mayor Ana Ruiz said.', fair);
    expect(listPairs([call('For 11 years it was an inherited burden.', fair), mill])).toEqual([]);
    expect(listPairs([call('The mills were an inherited burden.', fair), mill])).toHaveLength(1);
  });

  const bully = (words: string) =>
    listPairs([
      call(words, fair),
      report('paper', 'He is a “bully” of the valley, Mayor Ana Ruiz told the herons.', fair),
    ]);

  test('are not found by one word that stands far off, where one word is quoted', () => {
    expect(bully('A bully is a bore. I would rather look at the river all day long and count the herons.')).toEqual([]);
  });

  test.each([
    ['by two such words', 'We have one bully. I would rather look at the river and at this valley and its herons.'],
    ['by one that stands beside it in both', 'Our valley has a bully.'],
  ])('are found %s', (_how, words) => {
    expect(bully(words)).toHaveLength(1);
  });

  test('are not found where the matter is spoken of twice in these words', () => {
    const far = 'We thank the baker and the choir, and all who came so far to sing with us tonight in this old hall. ';
    expect(found(`Unprecedented migration. ${far}${far}Unprecedented migration.`)).toEqual([]);
    expect(found(`Unprecedented rain. ${far}${far}Unprecedented migration.`)).toEqual(['call#t1p1: Unprecedented']);
  });

  test('that everybody uses are never found', () => {
    const plain = report('paper', 'The migration through the valley was “important,” Mayor Ana Ruiz said.', fair);
    expect(listPairs([call('The migration through the valley is important.', fair), plain])).toEqual([]);
  });
});

test('A short quotation is found under a label that names an office, where the editor says whose it is', () => {
  const reason = 'She held the office.';
  const ruiz = { status: 'named' as const, label: 'THE MAYOR', ref: 'ana-ruiz' };
  const spoken = transcript('call', ['THE MAYOR: It is a real strain on us.', 'MR. LEE: Thank you all.'], {
    event: 'fair',
  });
  const quotes = spoken.quotes.map((quote, i) =>
    i === 0 ? { ...quote, attribution: { speaker: ruiz, basis: 'supplied' as const, supplied: { reason } } } : quote,
  );
  const paper = report('paper', 'It was “a real strain” on them all, Ana Ruiz said on Monday.', { event: 'fair' });
  const named = paper.quotes.map((quote) => ({
    ...quote,
    attribution: { ...quote.attribution, speaker: { ...quote.attribution.speaker, ref: 'ana-ruiz' } },
  }));
  expect(
    listPairs([
      { ...spoken, quotes },
      { ...paper, quotes: named },
    ]),
  ).toEqual(['transcript\npaper#p1 q2: a real strain\ncall#t1p1: a real strain']);
});

test('The same quotation in two papers is a quotation in both', () => {
  const documents = [
    report('one', '“We say dredgers never trouble the herons in our valley,” Mayor Ana Ruiz said.'),
    report('two', 'It was late. “We say dredgers never bother the herons in our valley,” said Mayor Ana Ruiz.'),
  ];
  expect(listPairs(documents)).toEqual([
    'quotation\none#p1 q1: We say dredgers never trouble the herons in our valley\ntwo#p1 q1: We say dredgers never bother the herons in our valley',
  ]);
});

describe('Two attributions', () => {
  const named = (label: string, more = {}) => ({ status: 'named' as const, label, ...more });
  test.each([
    ['mean one person by the surname', named('Mr. Ruiz Soto'), named('MAYOR RUIZ SOTO'), 'same'],
    [
      'mean one person by the full name behind a pronoun',
      named('he', { name: 'Ana Ruiz' }),
      named('MAYOR RUIZ'),
      'same',
    ],
    ['mean two people by the surname', named('Mr. Lee'), named('MAYOR RUIZ'), 'different'],
    [
      'go by ids where both have one',
      named('Ruiz', { ref: 'ana-ruiz' }),
      named('Ruiz', { ref: 'otto-ruiz' }),
      'different',
    ],
    ['leave it open where one is a role', named('Ruiz'), { status: 'role' as const, label: 'AN OFFICIAL' }, 'unknown'],
  ])('%s', (_name, one, other, expected) => {
    expect(compareSpeakers(one, other)).toBe(expected);
  });
});
