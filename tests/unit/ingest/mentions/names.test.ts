import { expect, test } from 'vitest';
import { mentionIn, readMentions, type GivenAuthorities } from './mention-in.ts';

const archive: GivenAuthorities = {
  places: [
    { id: 'arland', name: 'Arland', aliases: ['AR', 'A.R.'] },
    { id: 'arland-city', name: 'Arland City' },
    { id: 'bergen', name: 'Bérgen' },
  ],
  organizations: [
    { id: 'harbour-board', name: 'Harbour Board', aliases: ['the Board'] },
    { id: 'harbour-board-school', name: 'Harbour Board School' },
  ],
  agreements: [{ id: 'stay', name: 'Stay in Arland' }],
  topics: [{ id: 'fishing', name: 'Fishing', terms: ['fishing', 'fishing rights', 'COD'] }],
};

test('Of aliases that overlap, the longest counts', () => {
  expect(mentionIn(archive, 'The Harbour Board School is in Arland City, not in Arland.')).toEqual([
    'The [Harbour Board School|harbour-board-school] is in [Arland City|arland-city], not in [Arland|arland].',
  ]);
  expect(mentionIn(archive, 'The rule known as “Stay in Arland” holds. They stay in Arland.')).toEqual([
    'The rule known as “[Stay in Arland|stay]” holds. They stay in [Arland|arland].',
  ]);
});

test('A possessive is left outside, whatever its apostrophe', () => {
  expect(mentionIn(archive, "Arland’s coast, Arland's ports and the Harbour Board’s ship")).toEqual([
    "[Arland|arland]’s coast, [Arland|arland]'s ports and the [Harbour Board|harbour-board]’s ship",
  ]);
});

test('Names stand at the head of a paragraph, in quotation marks, in brackets and before full stops', () => {
  expect(mentionIn(archive, ['Arland agreed.', '“Arland,” he said, (Arland) and ‘Arland’.', 'Arland'])).toEqual([
    '[Arland|arland] agreed.',
    '“[Arland|arland],” he said, ([Arland|arland]) and ‘[Arland|arland]’.',
    '[Arland|arland]',
  ]);
});

test('Words that only begin or end like a name are none', () => {
  const text =
    'Arlander, arland, ARLAND, New Arland, Arland Street, pro-Arland, Arland-made, McArland, @Arland, arland.example';
  expect(mentionIn(archive, text)).toEqual([text]);
});

test('Accents and line breaks make no difference, and offsets stay those of the text', () => {
  expect(mentionIn(archive, 'Bergen and Bérgen, the Harbour\nBoard')).toEqual([
    '[Bergen|bergen] and [Bérgen|bergen], the [Harbour\nBoard|harbour-board]',
  ]);
});

test('A corrected or unusual letter before a name does not move it', () => {
  expect(mentionIn(archive, 'İ ﬁ Ⅷ 🐟 Arland')).toEqual(['İ ﬁ Ⅷ 🐟 [Arland|arland]']);
});

test('Topic terms stand at the head of a sentence too, names in their own case only', () => {
  expect(mentionIn(archive, 'Fishing is old. Fishing rights are new; COD is dear, cod is cheap. the board')).toEqual([
    '[Fishing|fishing] is old. [Fishing rights|fishing] are new; [COD|fishing] is dear, cod is cheap. the board',
  ]);
});

test('A term that has its capital as part of a name is none', () => {
  expect(mentionIn(archive, 'The Deep Fishing Fund pays. Fishing pays.')).toEqual([
    'The Deep Fishing Fund pays. [Fishing|fishing] pays.',
  ]);
});

test('An acronym among words in capitals is a word like them', () => {
  expect(mentionIn(archive, ['THEY AR HERE', 'The AR is here, and A.R. too.', 'AR: yes'])).toEqual([
    'THEY AR HERE',
    'The [AR|arland] is here, and [A.R.|arland] too.',
    '[AR|arland]: yes',
  ]);
});

test('In a headline every word has its capital, so a neighbour’s capital says nothing', () => {
  expect(mentionIn(archive, ['Leaders Meet Arland Over Fishing', 'They met Arland Fishers on Monday.'])).toEqual([
    'Leaders Meet [Arland|arland] Over [Fishing|fishing]',
    'They met Arland Fishers on Monday.',
  ]);
});

const board: GivenAuthorities = {
  organizations: [{ id: 'gate', name: 'Red Gate' }],
  places: [{ id: 'gate-building', name: 'The old gate', aliases: [{ text: 'Red Gate', after: ['at the'] }] }],
};

test('A condition that holds decides between a body and its building', () => {
  expect(
    mentionIn(board, 'They met at the Red Gate. Look at\nthe Red Gate. The Red Gate said so; what the Red Gate said.'),
  ).toEqual([
    'They met at the [Red Gate|gate-building]. Look at\nthe [Red Gate|gate-building]. The [Red Gate|gate] said so; what the [Red Gate|gate] said.',
  ]);
});

const events: GivenAuthorities = {
  events: ['2020', '2021'].map((year) => ({
    id: `fair-${year}`,
    name: `Fair of ${year}`,
    date: year,
    aliases: [{ text: 'the Fair', documents: 'own' }],
  })),
};

test('A name that several events bear is that of the document’s own event, and of none where it has none', () => {
  expect(mentionIn(events, 'At the Fair', { event: 'fair-2021' })).toEqual(['At the [Fair|fair-2021]']);
  expect(readMentions(events, 'At the Fair')).toEqual({ marked: ['At the Fair'], problems: [] });
});

test.each([
  ['the People’s Republic of Arland', 'Republic of Arland'],
  ['the Islamic Republic of Arland', 'Republic of Arland'],
  ['the Democratic Republic of Arland', 'Republic of Arland'],
  ['the United Kingdom of Arland', 'Kingdom of Arland'],
  ['the Democratic Federation of Arland', 'Federation of Arland'],
])('A land is not found in a longer name of one: %s', (text, name) => {
  const places = [{ id: 'short', name }];
  expect(mentionIn({ places }, text)).toEqual([text]);
  expect(mentionIn({ places }, `the ${name} and its neighbours`)).toEqual([`the [${name}|short] and its neighbours`]);
});
