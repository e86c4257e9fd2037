import { expect, test } from 'vitest';
import { normalizeWithProblems, outline, turnsOf } from '../normalize.ts';

const people = [{ id: 'tom-reed', name: 'Tom Reed' }];
const organizations = [{ id: 'harbour-office', name: 'Harbour Office' }];
const reason = 'The clerk’s list says so.';
const text = [
  'MR. REED: Good morning.',
  'THE MINISTER: We said “it is done” and go on.',
  'MR. WEATHER: Rain was forecast.',
  'Who asked this?',
  'MR. REED: Last question.',
  'The hall emptied.',
].join('\n\n');

const decide = (card: Record<string, unknown>, words = text) =>
  normalizeWithProblems(words, { card, people, organizations });

test('A label means somebody of the authorities, in all of its turns', () => {
  const { document, problems } = decide({ speakers: [{ label: 'MR. REED', speaker: 'tom-reed', reason }] });
  expect(problems).toEqual([]);
  const spoken = document.quotes.filter(({ attribution: { speaker } }) => speaker.ref === 'tom-reed');
  expect(spoken.map(({ attribution: { basis, supplied } }) => [basis, supplied?.rules?.basis])).toEqual([
    ['supplied', 'label'],
    ['supplied', 'label'],
  ]);
  expect(turnsOf(document)[0]?.supplied).toEqual([
    {
      what: 'speaker',
      reason,
      ref: 'tom-reed',
      rules: { speaker: { status: 'named', label: 'MR. REED' }, role: 'speaker' },
    },
  ]);
});

test('A label is an organization, or names nobody and has a part', () => {
  const { document } = decide({
    speakers: [
      { label: 'THE MINISTER', speaker: 'harbour-office', reason },
      { label: 'MR. WEATHER', role: 'audience', reason },
    ],
  });
  expect(turnsOf(document).map(({ speaker: { status }, role }) => [status, role])).toEqual([
    ['named', 'speaker'],
    ['organization', 'official'],
    ['role', 'audience'],
    ['named', 'speaker'],
  ]);
});

test('What is no label stays in the words', () => {
  const { document, problems } = decide({ speakers: [{ label: 'MR. WEATHER', is: 'not-a-label', reason }] });
  expect(problems).toEqual([]);
  expect(outline(document)[1]).toBe(
    't2 THE MINISTER (official): We said “it is done” and go on. / MR. WEATHER: Rain was forecast. / Who asked this?',
  );
});

test('A label that the editor names is one, whatever its form', () => {
  const words = 'Tom: Is it done?\n\nIt is.\n\nThe end: a new pier.';
  expect(turnsOf(decide({}, words).document)).toEqual([]);
  const { document } = decide({ speakers: [{ label: 'Tom', speaker: 'tom-reed', reason }] }, words);
  expect(outline(document)).toEqual(['t1 Tom (speaker): Is it done? / It is. / The end: a new pier.']);
});

test('In prose a label decides who says what is told', () => {
  const words = 'The coach said the pier is shut. “It is not safe,” the coach said.';
  const { document, problems } = decide({ speakers: [{ label: 'the coach', speaker: 'tom-reed', reason }] }, words);
  expect(problems).toEqual([]);
  expect(document.quotes.map(({ attribution: { speaker } }) => speaker.ref)).toEqual([undefined, 'tom-reed']);
});

test('A turn begins and ends where no label says so', () => {
  const { document, problems } = decide({
    turns: [
      { exact: 'Who asked this?', begins: 'Q', reason },
      { exact: 'The hall emptied.', ends: true, reason },
    ],
  });
  expect(problems).toEqual([]);
  expect(outline(document).slice(2)).toEqual([
    't3 MR. WEATHER (speaker): Rain was forecast.',
    't4 Q (press): Who asked this?',
    't5 MR. REED (speaker): Last question.',
    'p1 paragraph: The hall emptied.',
  ]);
  expect(turnsOf(document)[3]?.supplied).toEqual([{ what: 'label', reason }]);
});

test('A label that stands at the head of the words is taken off them', () => {
  const { document } = decide(
    { turns: [{ exact: 'Clerk – Order, order.', begins: 'Clerk', reason }] },
    'Clerk – Order, order.',
  );
  expect(outline(document)).toEqual(['t1 Clerk (speaker): Order, order.']);
  expect(turnsOf(document)[0]?.supplied).toEqual([{ what: 'turn', reason }]);
  const [first] = document.regions;
  expect(first).toEqual({ role: 'block', start: 0, end: 5, target: 't1' });
});

test('The end of a turn holds until the next label', () => {
  const words = 'MR. REED: Good morning.\n\nThe lights went out.\n\nNobody moved.\n\nMR. REED: We go on.';
  const { document } = decide({ turns: [{ exact: 'The lights went out.', ends: true, reason }] }, words);
  expect(outline(document)).toEqual([
    't1 MR. REED (speaker): Good morning.',
    'p1 paragraph: The lights went out.',
    'p2 paragraph: Nobody moved.',
    't2 MR. REED (speaker): We go on.',
  ]);
});

test('When a talk was held goes before what its head says, which stays in the record', () => {
  const words = `Remarks at the Harbour\n\nMay 4, 2021\n\n${text}`;
  const { document } = decide({ occurred: { date: '2021-05-05', start: '15:45', reason } }, words);
  expect(document.occurred).toEqual({
    date: '2021-05-05',
    start: '15:45',
    supplied: { fields: ['date', 'start'], reason, rules: { date: '2021-05-04' } },
  });
});

const kindsOf = (card: Record<string, unknown>, words?: string) => decide(card, words).problems.map(({ kind }) => kind);

test('Decisions about labels, turns and lines that decide nothing are problems', () => {
  expect(kindsOf({ speakers: [{ label: 'THE CLERK', role: 'official', reason }] })).toEqual(['label-not-found']);
  expect(kindsOf({ speakers: [{ label: 'Mill', is: 'not-a-label', reason }] })).toEqual(['label-not-found']);
  expect(kindsOf({ turns: [{ exact: 'Who asked', begins: 'Q', reason }] })).toEqual(['line-not-found']);
});

test('A turn that begins there anyway is a problem, one that the rules name otherwise is none', () => {
  const turns = (begins: string) => ({ turns: [{ exact: 'MR. REED: Good morning.', begins, reason }] });
  const words = 'MR. REED: Good morning.\n\nMS. LEE: Good morning.';
  expect(kindsOf(turns('MR. REED'), words)).toEqual(['idle-turn']);
  expect(kindsOf(turns('A clerk'), words)).toEqual([]);
});

test('The end of a turn where none is going on is a problem, also where another entry has ended it', () => {
  const ends = (...lines: string[]) => ({ turns: lines.map((exact) => ({ exact, ends: true, reason })) });
  const words = 'The hall was full.\n\nMR. REED: Good morning.\n\nHe left.\n\nThey sang.\n\nMS. LEE: Good night.';
  expect(kindsOf(ends('The hall was full.'), words)).toEqual(['idle-turn']);
  expect(kindsOf(ends('He left.'), words)).toEqual([]);
  expect(kindsOf(ends('He left.', 'They sang.'), words)).toEqual(['idle-turn']);
});

test('The second of two entries for one label is a problem, and the first holds', () => {
  const speakers = ['press', 'audience'].map((role) => ({ label: 'MS. LEE', role, reason }));
  const words = 'MR. REED: Good morning.\n\nMS. LEE: Good morning.';
  expect(kindsOf({ speakers }, words)).toEqual(['label-decided-twice']);
  expect(turnsOf(decide({ speakers }, words).document).map(({ role }) => role)).toEqual(['speaker', 'press']);
});

test('A kind of block that the line has anyway is a problem; words of a turn that become another are none', () => {
  const blocks = (kind: string) => ({ blocks: [{ exact: 'Who asked this?', kind }] });
  expect(kindsOf(blocks('paragraph'))).toEqual(['idle-block']);
  expect(kindsOf(blocks('note'))).toEqual([]);
  expect(outline(decide(blocks('note')).document)).toContain('n1 note: Who asked this?');
  expect(kindsOf({ blocks: [{ exact: 'MR. WEATHER: Rain was forecast.', kind: 'paragraph' }] })).toEqual([]);
});
