/** A kind of text, plain or hostile, that can be had at any length. */
export interface TextKind {
  name: string;
  /** The file's name says whether it is Markdown. */
  file: 'text.txt' | 'text.md';
  /** What stands once, before the rest. */
  head?: string;
  /** What the message says where a text of this kind is no document, and is refused at any length that is worth measuring. */
  refused?: RegExp;
  /** The `index`th piece: the text is as many as fit. */
  piece: (index: number) => string;
}

const names = ['Ana Ruiz', 'Tom Bell', 'Ines Okafor', 'Leo Marsh', 'Mira Dahl'];
const nameAt = (index: number): string => names[index % names.length] ?? '';
const surnameAt = (index: number): string => nameAt(index).split(' ')[1] ?? '';
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const dayAt = (index: number): string => days[index % days.length] ?? '';

const sentence = (index: number): string =>
  [
    `The harbour board of Elmstad met on ${dayAt(index)} to hear how ${String(index)} sluices had held. `,
    `Mr. ${surnameAt(index)} said that the dam was safe and that the town would pay ${String(index % 90)} percent of it. `,
    `“We go on ${dayAt(index)},” ${nameAt(index)}, the county’s chief engineer, told reporters. `,
    `Nobody had asked for more than $${String(index % 40)} million, according to the board. `,
  ][index % 4] ?? '';

const plain = (name: string, piece: TextKind['piece'], head?: string): TextKind => ({
  name,
  file: 'text.txt',
  piece,
  ...(head !== undefined && { head }),
});
const markdown = (name: string, piece: TextKind['piece'], head?: string): TextKind => ({
  ...plain(name, piece, head),
  file: 'text.md',
});

const tooManyMarks = /marks of emphasis and links/;

/** Ordinary texts first, then those that one rule or another could take ever longer for. */
export const textKinds: readonly TextKind[] = [
  plain('prose in paragraphs', (index) => sentence(index) + (index % 4 === 3 ? '\n\n' : '')),
  plain('prose in one paragraph', sentence),
  plain('a transcript', (index) => `MS. ${surnameAt(index).toUpperCase()}:  ${sentence(index)}\n\nQ    And when?\n\n`),
  plain('prose without spaces', (index) => `堤防は${String(index)}日に閉じられたと市長は述べた。`),
  markdown('headings and lists', (index) => `Part ${String(index)}\n===\n\n- ${sentence(index)}\n  - *at once*\n\n`),
  plain('one sentence of quotations', (index) => `“word ${String(index)} here,” ${surnameAt(index)} said, and `),
  plain('one sentence of cues', () => 'said that he told them, adding, '),
  plain('marks that open and never close', (index) => `“We go on, ${surnameAt(index)} said. `),
  plain('straight marks', (index) => `"${String(index)}" he said "no" `),
  plain('one long word', () => 'aGVsbG8gd29ybGQ'),
  plain('capitals', () => 'OF THE NATIONAL ASSOCIATION '),
  plain('capitals before a bracket', (index) => `Speaking to THE HARBOUR MASTERS (NAHM), ${nameAt(index)} said so. `),
  plain('titles before a name', () => 'Mr. ', 'The dam was safe, '),
  plain('names', (index) => `${nameAt(index)}, `),
  plain('owners', () => 'the mayor’s '),
  plain('brackets', () => '(('),
  plain('white space', (index) => (index % 50 === 0 ? 'word' : ' \t')),
  plain('labels', (index) => `${surnameAt(index)}:\n`),
  plain('numbers', (index) => `${String(index)},000.5 `),
  plain('dates', (index) => `on ${dayAt(index)}, March ${String((index % 28) + 1)}, `),
  markdown('setext headings', () => 'a\n===\n'),
  { ...markdown('emphasis', () => '*a **b _c '), refused: tooManyMarks },
  { ...markdown('square brackets', () => '[a]('), refused: tooManyMarks },
  markdown('code spans', (index) => '`'.repeat((index % 40) + 1) + 'a'),
  markdown('tables', (index) => `| ${String(index)} | b |\n`, '| a | b |\n| --- | --- |\n'),
  markdown('link definitions', (index) => `[a${String(index)}]: /b "c"\n`),
  markdown('character references', () => '&amp;&#65;\\*'),
  markdown('markup', () => '<b a="c">'),
];

/** A text of the kind of just under `length` UTF-16 code units. */
export function makeText({ head = '', piece }: TextKind, length: number): string {
  const parts = [head];
  for (let index = 0, size = head.length; ; index += 1) {
    const next = piece(index);
    size += next.length;
    if (size > length) return parts.join('');
    parts.push(next);
  }
}
