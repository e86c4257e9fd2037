import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';
import { clocked, clockedMarkdown, plain, plainMarkdown, printTalk, talks, type Said } from './layouts.ts';

const read = (text: string, file: string): string[] =>
  turnsOf(normalize(text, { file })).map(
    ({ label, paragraphs }) => `${label.toLowerCase()}: ${paragraphs.map((one) => one.text).join(' / ')}`,
  );
const expected = (said: readonly Said[]): string[] =>
  said.map(([name, ...paragraphs]) => `${name.toLowerCase()}: ${paragraphs.join(' / ')}`);

const cases = (layouts: typeof clocked) =>
  Object.entries(talks).flatMap(([talk, said]) =>
    Object.entries(layouts).map(([layout, print]) => [talk, layout, said, print] as const),
  );

test.each([...cases(clocked), ...cases(plain)])('A talk of %s is read in plain text: %s', (_, __, said, print) => {
  expect(read(printTalk(said, print, 'A talk on the lock'), 'talk.txt')).toEqual(expected(said));
});

test.each([...cases(clockedMarkdown), ...cases(plainMarkdown)])(
  'A talk of %s is read in Markdown: %s',
  (_, __, said, print) => {
    expect(read(printTalk(said, print, '# A talk on the lock'), 'talk.md')).toEqual(expected(said));
  },
);

test.each([...cases(clocked), ...cases(clockedMarkdown)])(
  'Of %s each turn has its time: %s',
  (_, layout, said, print) => {
    const file = layout in clocked ? 'talk.txt' : 'talk.md';
    const turns = turnsOf(
      normalize(printTalk(said, print, file === 'talk.md' ? '# A talk' : 'A talk on the lock'), { file }),
    );
    expect(turns[0]?.time?.counted).toEqual({ from: 'recording', seconds: 3 });
    expect(turns.every(({ time }) => time?.counted?.from === 'recording')).toBe(true);
  },
);
