import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

const turns = (text: string) => turnsOf(normalize(`A talk in Salem\n\n${text.split('||').join('\n\n')}\n`));
const said = (text: string): string[] =>
  turns(text).flatMap(({ speaker, paragraphs }) =>
    paragraphs.map((paragraph) => `${speaker.label}: ${paragraph.text}`),
  );

test.each([
  ['F', 'M'],
  ['I', 'R'],
  ['J', 'T'],
  ['P', 'S'],
  ['W', 'E'],
])('Letters are labels where two answer each other, and name nobody: %s, %s', (one, two) => {
  const found = turns(
    `${one}: Where were you born?||${two}: I was born here, and I lived here.||${one}: Do you like it?||${two}: Yes, I do. We all do.`,
  );
  expect(found.map(({ speaker }) => `${speaker.label} ${speaker.status}`)).toEqual([
    `${one} unknown`,
    `${two} unknown`,
    `${one} unknown`,
    `${two} unknown`,
  ]);
});

test.each([
  'A: the pier is old.||B: the pier is new.||C: the pier is wet.||D: there is none.',
  'W: the width of the pier.||H: its height above the tide.||L: how long it is.||T: what it takes to build.',
  'N: 12 boats.||S: 14 boats.||E: none.||W: 2 boats.',
])('Letters before points and measures are no labels: %s', (text) => {
  expect(turns(text)).toEqual([]);
});

test.each([
  ['HOST: We begin. (00:03:03): The boats wait, I think.', ['HOST: We begin.', 'HOST: The boats wait, I think.']],
  ['HOST: I think [01:02:03] that it waits.', ['HOST: I think', 'HOST: that it waits.']],
  [
    'MODERATOR: We begin.||Then (0:12:03): we go on, you know.',
    ['MODERATOR: We begin.', 'MODERATOR: Then', 'MODERATOR: we go on, you know.'],
  ],
  ['HOST: The boat left (at 12:30) and you saw it.', ['HOST: The boat left (at 12:30) and you saw it.']],
  ['HOST: The boat left (12:30) and you saw it.', ['HOST: The boat left (12:30) and you saw it.']],
])('A time amid what is said is nobody’s words, an hour of the day is: %s', (text, paragraphs) => {
  expect(said(`${text}||MR. ROE: I see.`).slice(0, paragraphs.length)).toEqual(paragraphs);
});

test.each(['Audience questioner', 'Audience member', 'A questioner'])(
  'Who asks from the hall has a turn: %s',
  (label) => {
    const found = turns(`MR. ROE: Please ask.||${label}: What is it for?||MR. ROE: For boats.`);
    expect(found.map(({ speaker }) => speaker.label)).toEqual(['MR. ROE', label, 'MR. ROE']);
    expect(found[1]?.speaker.status).toBe('role');
  },
);

test('A name above each paragraph of the same speech is a label each time', () => {
  const lines = ['I think that we wait for you.', 'What do you want us to do?', 'We have no rope, you know.'];
  const text = Array.from('RRSSRRSRSSR')
    .map((letter, at) => `**${letter === 'R' ? 'Jane Roe' : 'Max Stone'}**\n\n${lines[at % 3] ?? ''}`)
    .join('\n\n');
  expect(turnsOf(normalize(`# A talk in Salem\n\n${text}\n`, { file: 'sources/talk.md' }))).toHaveLength(11);
});
