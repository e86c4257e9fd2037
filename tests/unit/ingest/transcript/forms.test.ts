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

test.each([
  ['Gobierno de la Ciudad', '05 de marzo de 2024', ['Alcaldesa Ruiz', 'Buenos días a todos.', 'Pregunta', '¿Cuándo abren?', 'Alcaldesa Ruiz', 'Mañana abrimos.', 'Pregunta', '¿Y el muelle?']],
  ['Office of the Harbour Master', 'March 5, 2024', ['MAYOR RUIZ', 'Good morning to you all.', 'QUESTION', 'When do you open?', 'MAYOR RUIZ', 'We open tomorrow.', 'QUESTION', 'And the pier?']],
  ['Ministère du Port', 'Le 5 mars 2024', ['LA MINISTRE', 'Bonjour à vous tous.', 'QUESTION', 'Quand ouvrez-vous ?', 'LA MINISTRE', 'Nous ouvrons demain.', 'QUESTION', 'Et le quai ?']],
])('Who issues a talk stands above its day and says nothing: %s', (issuer, day, lines) => {
  const text = `A talk on the lock\n${issuer}\n${day}\n---\n${lines.map((line, at) => (at % 2 > 0 ? `${line}\n---` : line)).join('\n')}\n`;
  const turns = turnsOf(normalize(text, { file: 'talk.txt' }));
  expect(turns.map(({ label }) => label)).toEqual(lines.filter((_, at) => at % 2 === 0));
}); // prettier-ignore
