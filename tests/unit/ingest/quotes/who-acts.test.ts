import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says each direct quotation of a report: `|` stands between its paragraphs, `;` between speakers. */
const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .filter(({ mode }) => mode === 'direct')
    .map(speakerOf)
    .join('; ');

test.each([
  ['The pier was called “a disgrace” by the harbor master.', 'the harbor master (role)'],
  ['Her plan had been dismissed as “a dream” by Karl Vidal, who left.', 'Karl Vidal (named)'],
  ['It is often described as “the cold coast” by visitors.', 'visitors (group)'],
  ['The film was hailed as “a small wonder” by the Herald.', 'the Herald (organization)'],
  ['He was labelled a “liar” by the crew.', 'the crew (group)'],
])('Behind a passive verb whoever acts is the speaker: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['“The sea is cold and it is ours.” — Sara Lind', 'Sara Lind (named)'],
  ['“The sea is cold and it is ours.” ― Sara Lind, harbor master', 'Sara Lind (named)'],
  ['“The sea is cold and it is ours.” -- Karl Vidal Jr.', 'Karl Vidal Jr. (named)'],
  ['“The sea is cold and it is ours.”|– Sara Lind', 'Sara Lind (named)'],
  ['“The sea is cold and it is ours.”|Sara Lind, director of the museum', 'Sara Lind (named)'],
  ['“The sea is cold and it is ours.”|Getty Images', ' (unknown)'],
])('A name set behind or below a quotation says who speaks: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['As Sara Lind put it, “the sea is cold.”', 'Sara Lind (named)'],
  ['As one of the guides puts it: “The sea is cold and it is ours.”', 'one of the guides (role)'],
  ['As Lind and Vidal note, “the sea is cold.”', 'Lind and Vidal (group)'],
  ['As Karl Vidal, a guide from Elmstad, put it, “the sea is cold.”', 'Karl Vidal (named)'],
  ['“The sea is cold,” as Sara Lind once put it.', 'Sara Lind (named)'],
  ['She is a “local” hero, as Karl Vidal suggested in May.', 'Karl Vidal (named)'],
])('Behind “as” stands who says it: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['Karl Vidal issued a short statement, “The sea is cold and it is ours.”', 'Karl Vidal (named)'],
  ['The crew sent a letter to the mayor, “We go on strike.”', 'The crew (group)'],
  ['After the vote, Sara Lind posted a message on her page: “We go on strike.”', 'Sara Lind (named)'],
  ['He wanted to know, “Who is cold here?”', 'He (unknown)'],
  ['“It is cold and it is ours,” reads a Monday editorial in the Herald.', 'a Monday editorial (document)'],
])('What is put out, asked or printed has a speaker: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['“The sea is cold,” Karl Vidal expressed a wish to leave.', ' (unknown)'],
  ['“The sea is cold.” She had been asked to read a note.', ' (unknown)'],
  ['“The sea is cold,” many in the hall nodded, and others were told to leave.', ' (unknown)'],
  ['Under what Ms. Lind called “the old model,” the Pier Club told members to pay.', 'Lind (named)'],
  ['Described as “sea in land”, the Pier Club combines boats to offer peace.', ''],
])('A verb that governs something else is no tag: %s', (text, speakers) => {
  expect(speakersIn(text).replace('Ms. ', '')).toBe(speakers);
});

test.each([
  ['She urged the towns to respond by working “even more closely together.”', 'She (unknown)'],
  ['Karl Vidal told the crew to shout “all aboard.”', 'Karl Vidal (named)'],
  ['Karl Vidal asked them to call it “the long pier.”', 'Karl Vidal (named)'],
  ['The clerk advised the town to describe it as “a loan.”', 'The clerk (role)'],
  ['Sara Lind begged the boys to call her “the captain.”', 'Sara Lind (named)'],
])('Who urges others says what they are to do: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['The guests left, and Sara Lind shook her head and said, “It is cold.”', 'Sara Lind (named)'],
  ['The guests left, but the mayor stayed on deck, saying “it is cold.”', 'the mayor (role)'],
  ['The boats came in, while Karl Vidal sat down and wrote “it is cold.”', 'Karl Vidal (named)'],
  ['The vote was lost; and the clerk took the paper and added “it is cold.”', 'the clerk (role)'],
  ['The crew left, saying “it is cold.”', 'The crew (group)'],
])('A verb has the subject of its own clause: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['Mr. Vidal’s lawyer left the room and said, “It is cold.”', 'Mr. Vidal’s lawyer (role)'],
  ['Mr. Vidal’s old friend Sara Lind left the room and said, “It is cold.”', 'Sara Lind (named)'],
  ['Sara Lind’s campaign lost the vote, saying “it is cold.”', 'Sara Lind’s campaign (organization)'],
  ['Mr. Vidal’s boat left the pier and said “it is cold.”', ' (unknown)'],
  ['Karl Vidal’s neighbors came home and told the clerk “it is cold.”', 'Karl Vidal’s neighbors (group)'],
])('Whose somebody is does not speak for them: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['Jo Tang, Permanent Secretary, HarborBoard said, “It is cold.”', 'Jo Tang (named)'],
  ['Senior Minister of State (Law and Boats), Mr Jo Tang, said: “It is cold.”', 'Jo Tang (named)'],
  ['For Sara Lind, one of the guides, the flood means: “children who swim.”', ' (unknown)'],
  ['Known for their boats, the Ferrymen say “it is cold.”', 'the Ferrymen (group)'],
  ['And then Sara Lind went fully on the attack, saying, “It is cold.”', 'Sara Lind (named)'],
  ['The Blue Pier Panel on Weather said “it is cold.”', 'The Blue Pier Panel on Weather (organization)'],
  ['The Chief Justice said “it is cold.”', 'The Chief Justice (role)'],
  ['The country’s PM said “it is cold.”', 'The country’s PM (role)'],
  ['The group said “it is cold.”', 'The group (organization)'],
])('What is said of a speaker neither cuts nor replaces the name: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  'The Harbor Act (“HA”) says the crew has to go.',
  'The mayor told members of the board (together, the “Board”) to wait.',
  'The mayor (together with Mr Bo Ott (“Mr Ott”)) told the crew to wait.',
  'The mayor told “Morning Boats” that the sea was cold.',
  '“Tales From the Pier,” a television series, made the mayor say so.',
  '“A long wait for the ferry,” by the Herald’s Jane Roe: the mayor said so.',
  'The mayor said so in a “Save the Pier” hat.',
  'She left the word, which is French for “kiss,” on the door.',
  'The motto, loosely translated as “through the storm,” hangs in the hall.',
])('A short name, a title or words on a hat are nobody’s: %s', (text) => {
  expect(speakersIn(text)).toBe('');
});

test.each([
  ['The firm told the Boat Column that business was fine thanks to “safety and wind”.', 'The firm (organization)'],
  ['Ann Lee, the executive producer, said “it is wet.”', 'Ann Lee (named)'],
  ['Rebels said “it is wet.”', 'Rebels (group)'],
  ['Bo Ott said moving university lectures online would be a “sensible” way.', 'Bo Ott (named)'],
  ['Mr Ott urged member states to respond by working “even more closely”.', 'Ott (named)'],
  ['“What town are we in?” the mayor queried to reporters.', 'the mayor (role)'],
])('A noun or a preposition that looks like a verb is none: %s', (text, speakers) => {
  expect(speakersIn(text).replace('Mr ', '')).toBe(speakers);
});

test.each([
  ['CNN asked Lind if she would go, but Lind declined, responding instead, “I am not going there.”', 'Lind (named)'],
  ['The town called Vidal late, and Sara Lind went home, adding “it is wet.”', 'Sara Lind (named)'],
  ['Karl Vidal told the clerk he was late, adding “it is wet.”', 'Karl Vidal (named)'],
  ['Long day: Sara Lind, 27, left the pier, saying she was “on the way back.”', 'Sara Lind (named)'],
  ['Sentencing last week Judge Karl Vidal said: “It destroys the lives of many.”', 'Karl Vidal (named)'],
  [
    'Minister Jo Ott’s Liberal government left, saying “it is wet today.”',
    'Minister Jo Ott’s Liberal government (organization)',
  ],
  ['As Lind and Vidal argue in “The closed pier”: “It is wet.”', 'Lind and Vidal (group)'],
  ['“Designing it means asking why,” shares Pek. “Why do we build it?”', 'Pek (unknown)'],
  ['“It is a stain on the town.” — Karl Vidal. Baker.', 'Karl Vidal (named)'],
  [
    '“It is a stain on the town.”|— A spokesperson for the pier, commenting on the flood',
    'A spokesperson for the pier (role)',
  ],
  ['All she said was “no thanks.”', 'she (unknown)'],
])('The nearest clause tells who acts: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test('What somebody is called in brackets is speech', () => {
  expect(speakersIn('Bo Ott mocked the clerk (“Slow Bo”) and left.')).toBe('Bo Ott (named)');
});
