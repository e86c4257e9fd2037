import { expect, test } from 'vitest';
import { formatProblems, printProblems } from '../../../scripts/report/print-problems.ts';
import type { Problem } from '../../../scripts/report/problem.ts';

const problem = (file: string, line: number, column: number, what = 'Something is wrong.'): Problem => ({
  file,
  line,
  column,
  kind: 'wrong',
  what,
  why: 'It matters.',
  fix: 'Mend it.',
});

test('Problems are sorted by file, line and column, with a count at the end; what is said of several places is said once', () => {
  const given = [
    problem('/a/content/b.yaml', 2, 1),
    problem('/a/content/a.yaml', 10, 1),
    problem('/a/content/a.yaml', 9, 12, 'Something else is wrong.'),
    { ...problem('/a/content/a.yaml', 9, 30), why: 'It matters otherwise.' },
    problem('/a/content/a.yaml', 9, 2),
  ];
  expect(formatProblems(given, '/a')).toMatchInlineSnapshot(`
    "content/a.yaml:9:2 Something is wrong.
      also content/a.yaml:10:1
      also content/b.yaml:2:1
    content/a.yaml:9:12 Something else is wrong.
      Why, of these 2: It matters.
      Fix, of these 2: Mend it.

    content/a.yaml:9:30 Something is wrong.
      Why: It matters otherwise.
      Fix: Mend it.

    5 problems in 2 files.
    "
  `);
});

test('A file outside the working directory keeps its whole path', () => {
  expect(formatProblems([problem('/elsewhere/x.txt', 1, 1)], '/a')).toMatch(/^\/elsewhere\/x\.txt:1:1 /);
});

test('What a message quotes cannot steer the terminal', () => {
  expect(formatProblems([problem('x.txt', 1, 1, 'Bad \u001b[2J and \u202e.')], '/a')).toContain(
    'Bad <U+001B>[2J and <U+202E>.',
  );
});

test('Nothing is printed where there is no problem', () => {
  const written: unknown[] = [];
  const stream = { write: (text: unknown) => written.push(text) > 0 } as unknown as NodeJS.WritableStream;
  printProblems([], stream);
  expect(written).toEqual([]);
});
