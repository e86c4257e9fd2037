import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const LINES = [
  'The harbour board met in the hall of the old mill, and it heard',
  'from the masons and the divers who had looked at the north pier,',
  'which burned in the night of the storm and has been closed since',
  'that day to whoever walks there.',
];
const TALK = Array.from({ length: 70 }, () => LINES.join('\n')).join('\n\n');
const joined = LINES.join(' ');

const countOf = (text: string): number => outline(normalize(text)).filter((line) => line.endsWith(joined)).length;

test.each([
  ['an address', 'Internet: bookstore.example.gov  Phone: toll free (555) 512-1800; (555) 512-0918'],
  ['a line of a table', `${'Elder'.padEnd(60)}${'1,200'.padEnd(40)}3,400`],
  ['a line as wide as two', `${'x'.repeat(20)} ${'of the pier that burned '.repeat(6)}.`],
  ['a rule', '-'.repeat(100)],
  ['a link', `See https://port.example/${'a'.repeat(120)}`],
])('In a long text %s does not hide in which width it was wrapped', (_what, line) => {
  expect(countOf(`Minutes of the board\n\n${line}\n\n${TALK}\n`)).toBe(70);
});

test('Where many lines are wider, none is taken for a wrapped one', () => {
  const verse = Array.from({ length: 240 }, (_, n) =>
    n % 3 === 0 ? `${LINES[0] ?? ''} ${LINES[1] ?? ''}` : 'We sail at dawn.',
  ).join('\n');
  expect(outline(normalize(`A song\n\n${verse}\n`)).length).toBeGreaterThan(200);
});
