import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

const said = [
  ['00:18', 'Ida Krane', 'Welcome to the show. I am glad that you are here with us.'],
  ['00:31', 'Karl Vidal', 'Thank you. I have wanted to talk about the pier for a long time.'],
  ['01:04', 'Ida Krane', 'So what happened to the pier in May?'],
  ['01:22', 'Karl Vidal', 'We had a storm, and it went down. I was there.'],
  ['02:13', 'Ida Krane', 'And what did you do then?'],
] as const;
const textOf = (form: (time: string, name: string) => string, between = '\n\n'): string =>
  `${said.map(([time, name, words]) => `${form(time, name)} ${words}`).join(between)}\n`;

const forms: Record<string, (time: string, name: string) => string> = {
  'bold behind a time': (time, name) => `[${time}] **${name}**:`,
  'bold behind a time, no colon': (time, name) => `0:${time}.6 **${name}**`,
  'bold with the time': (time, name) => `**[${time}] ${name}:**`,
  'brackets twice, the name first': (time, name) => `[${name}] [${time}]`,
  'brackets twice, the time first': (time, name) => `[${time}] [${name}]`,
  'a dash between': (time, name) => `${time} - **${name}**:`,
};
const cases = Object.entries(forms).flatMap(([what, form]) =>
  ['talk.md', 'talk.txt'].map((file) => [what, file, form] as const),
);

test.each(cases)('Names with times lead what is said: %s, %s', (_what, file, form) => {
  const turns = turnsOf(normalize(textOf(form), { file }));
  expect(turns.map(({ label, time }) => [label, time?.printed.replace(/^0:|\.6$/g, '')])).toEqual(
    said.map(([time, name]) => [name, time]),
  );
  expect(turns.map(({ paragraphs: [first] }) => first?.text)).toEqual(said.map(([, , words]) => words));
});

test.each(cases)('They do so on lines that follow each other: %s, %s', (_what, file, form) => {
  const turns = turnsOf(normalize(textOf(form, '\n'), { file }));
  expect(turns.map(({ label }) => label)).toEqual(said.map(([, name]) => name));
});

test('Speakers of whom a program knows no more than a number have turns', () => {
  const text = textOf((time, name) => `**[${time}] SPEAKER_0${name.startsWith('Ida') ? 0 : 1}:**`);
  for (const file of ['talk.md', 'talk.txt'])
    expect(turnsOf(normalize(text, { file })).map(({ label }) => label)).toEqual([
      'SPEAKER_00',
      'SPEAKER_01',
      'SPEAKER_00',
      'SPEAKER_01',
      'SPEAKER_00',
    ]);
});

test.each([
  [
    'a programme',
    '[10:00] **Opening** The clerk speaks.\n\n[10:30] **Boats** A talk.\n\n[11:00] **Boats** One more.\n',
  ],
  [
    'chapters',
    '0:00 **Intro** Hello.\n\n3:41 **The pier** It fell.\n\n9:12 **The end** Goodbye.\n\n9:58 **Credits** Us.\n',
  ],
  ['results', '[12:03] **Ida Krane** first\n\n[11:58] **Ida Krane** second\n\n[11:41] **Karl Vidal** third\n'],
  ['a log', '[01:02] [INFO] started\n\n[01:03] [WARN] slow\n\n[01:09] [FAIL] stopped\n'],
])('What nobody says is no talk: %s', (_what, text) => {
  expect(outline(normalize(text, { file: 'talk.md' })).filter((line) => line.startsWith('t'))).toEqual([]);
});
