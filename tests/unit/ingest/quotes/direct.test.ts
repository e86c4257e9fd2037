import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (...paragraphs: string[]): string[] => linesOf(quotesOf(...paragraphs));
const direct = (...paragraphs: string[]): string[] => lines(...paragraphs).filter((line) => line.startsWith('direct'));

test('A cue behind the words names the speaker, before or after its subject', () => {
  expect(
    direct('“The harbour is open,” Mayor Jane Marsh said.', '“It took a year,” said Paul Reed, the engineer.'),
  ).toEqual(['direct Jane Marsh (named): The harbour is open,', 'direct Paul Reed (named): It took a year,']);
});

test('A cue before the words names the speaker, with or without a comma', () => {
  expect(direct('Jane Marsh said, “The harbour is open again.”')).toEqual([
    'direct Jane Marsh (named): The harbour is open again.',
  ]);
});

test('A person who is told something is an addressee, not the speaker, of what is added as well', () => {
  const found = quotesOf(
    '“We can do this,” Mr. Reed told Ms. Marsh, adding that there is “enormous hope” in the town.',
  );
  expect(linesOf(found)).toEqual([
    'direct Mr. Reed (named): We can do this,',
    'reported Mr. Reed (named): there is “enormous hope” in the town',
    'direct Mr. Reed (named): enormous hope',
  ]);
  expect(found[0]?.attribution.addressee).toBe('Ms. Marsh');
  expect(found[2]?.within).toBe('q2');
});

test('Words with their cue in the middle are one utterance in two parts', () => {
  expect(direct('“I’m lucky,” Mr. Reed said, “I have the sea to the west.”')).toEqual([
    'direct Mr. Reed (named): I’m lucky, / I have the sea to the west.',
  ]);
});

test('What somebody called something is said by them', () => {
  expect(direct('They spoke of what Ms. Marsh called “very real dangers” such as storms.')).toEqual([
    'direct Ms. Marsh (named): very real dangers',
  ]);
});

test('A description in marks belongs to the group that gives it', () => {
  expect(
    direct(
      'More than 20 fishing and sailing clubs pressed the town to end what they described as "cruel and costly" fees.',
    ),
  ).toEqual(['direct More than 20 fishing and sailing clubs (group): cruel and costly']);
});

test.each([
  'The “green” ferry left at noon.',
  'The “Buy Local” rule is older than the town.',
  'Her first book, “The Long Tide,” was printed in spring.',
  'The policy, known as “Remain in Harbour”, is in court.',
  'Attending were “senior harbour officials” and others.',
])('A term in marks is no speech: %s', (sentence) => {
  expect(direct(sentence)).toEqual([]);
});

test('Marks left open at the end of a paragraph go on in the next', () => {
  expect(direct('“We began early,” Mr. Reed said. “The sea was calm.', '“Then the storm came.”')).toEqual([
    'direct Mr. Reed (named): We began early, / The sea was calm. / Then the storm came.',
  ]);
});

test('He is the one person whom the passage before names', () => {
  expect(direct('Mr. Reed opened the harbour.', '“It was time,” he said.')).toEqual([
    'direct Mr. Reed (named): It was time,',
  ]);
});

test('He is nobody where two men could be meant', () => {
  expect(direct('Mr. Reed met Mr. Cole at the harbour.', '“It was time,” he said.')).toEqual([
    'direct he (unknown): It was time,',
  ]);
});

test('The president is the only one so far, and a mere role once there are two', () => {
  expect(direct('President Reed came early.', '“It was time,” the president said.')).toEqual([
    'direct President Reed (named): It was time,',
  ]);
  expect(direct('President Reed met President Cole.', '“It was time,” the president said.')).toEqual([
    'direct the president (role): It was time,',
  ]);
});

test('Two people who answer each other are two speakers, each told by a tag of their own', () => {
  expect(direct('“We will see,” Ms. Marsh said. “When?” Mr. Reed asked.')).toEqual([
    'direct Ms. Marsh (named): We will see,',
    'direct Mr. Reed (named): When?',
  ]);
  expect(direct('“We will see,” Ms. Marsh said. “It takes time,” said Mr. Reed.')).toEqual([
    'direct Ms. Marsh (named): We will see,',
    'direct Mr. Reed (named): It takes time,',
  ]);
});

test.each([
  ['A verb may come first', 'Said Mr. Reed, “The wall held.”', 'Mr. Reed (named): The wall held.'],
  [
    'A comma may be missing',
    '“The old wall held” said Paul Reed, an engineer.',
    'Paul Reed (named): The old wall held',
  ],
  ['A full stop may be wrong', '“The old wall held.” Paul Reed said.', 'Paul Reed (named): The old wall held.'],
  [
    'A colon is as good as a verb',
    'Paul Reed has since apologized: “It was a mistake.”',
    'Paul Reed (named): It was a mistake.',
  ],
  [
    'A noun of saying has an owner',
    'In Paul Reed’s words, “the old wall held.”',
    'Paul Reed (named): the old wall held.',
  ],
  [
    'A place of two names is no speaker',
    'Speaking in Salem, Arcadia, Mr. Reed opened the dam, calling it “the best of all dams.”',
    'Mr. Reed (named): the best of all dams.',
  ],
  [
    'A noun before a verb of its form is no cue',
    'Mr. Reed told reporters in his home state that the dam was “the best of all dams.”',
    'Mr. Reed (named): the best of all dams.',
  ],
  [
    'A day is no speaker',
    'The town released a statement Monday saying the dam “is the best of all dams.”',
    'The town (organization): is the best of all dams.',
  ],
])('%s', (_, sentence, expected) => {
  expect(direct(sentence)).toEqual([`direct ${expected}`]);
});

test('A paragraph that is all in marks goes on with who spoke last', () => {
  expect(direct('“The wall held,” said Paul Reed, an engineer.', '“It took a year.”')).toEqual([
    'direct Paul Reed (named): The wall held,',
    'direct Paul Reed (named): It took a year.',
  ]);
});
