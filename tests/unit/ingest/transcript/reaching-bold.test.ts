import { expect, test } from 'vitest';
import { normalizeMarkdown, turnsOf } from '../normalize.ts';

const talk = (line: string): string =>
  [
    '# Council of Elder',
    '**Madam Chair:** Good morning. We take the pier first. Who would like to speak?',
    '**Councillor Hale:** I would, thank you. It burned in March, and nobody has said what it costs.',
    '**Madam Chair:** Thank you, Councillor. Councillor Reed, please.',
    '**Councillor Reed:** Well, I have asked, and I was told four million. Is that so?',
    line,
    '**Councillor Hale:** Then I have nothing to add, and I thank you all.',
    '**Madam Chair:** We go on to the ferry. Are there any questions on it?',
  ].join('\n\n');

test.each([
  ['**Madam Chair: T**hat is so. Councillor Hale?', 'That is so. Councillor Hale?'],
  ['**Madam Chair: Okay.** Councillor Hale?', 'Okay. Councillor Hale?'],
  ['**Madam Chair: …** moves to close. Councillor Hale?', '… moves to close. Councillor Hale?'],
  ['**Madam Chair: That is so. Councillor Hale?**', 'That is so. Councillor Hale?'],
  ['**Madam Chair : That** is so. Councillor Hale?', 'That is so. Councillor Hale?'],
])('A label whose bold type goes on into the words is one: %s', (line, speech) => {
  const [, , , , turn] = turnsOf(normalizeMarkdown(talk(line)));
  expect(turn?.label).toMatch(/^Madam Chair/);
  expect(turn?.paragraphs.map(({ text }) => text)).toEqual([speech]);
});

test.each(['**Motion: that the pier** be rebuilt by June.', '**By the way: nobody** has asked the harbour office.'])(
  'Bold words with a colon that are nobody’s name stay in a turn: %s',
  (line) => {
    const [, , , turn] = turnsOf(normalizeMarkdown(talk(line)));
    expect(turn?.paragraphs.at(-1)?.text).toBe(line.replaceAll('**', ''));
  },
);
