import { expect, test } from 'vitest';
import {
  guardStage,
  isFromSystem,
  nameStages,
  reportInternal,
  StageFailure,
} from '../../../scripts/report/internal-problem.ts';
import type { Problem } from '../../../scripts/report/problem.ts';

const fail = (thrown: unknown) => () => {
  throw thrown;
};

test('Stages do what they did', () => {
  const { double } = nameStages({ double: (number: number) => number * 2 });
  expect(double(4)).toBe(8);
});

test('Of stages within stages the inner one is named', () => {
  const { inner } = nameStages({ inner: fail(new Error('deep')) });
  const { outer } = nameStages({ outer: () => inner() });
  expect(outer).toThrow(new StageFailure('inner', new Error('deep')));
  expect(reportInternal(catchFrom(outer), 'outside', 'a.txt').what).toMatch(
    /^The stage inner failed here: Error: deep/,
  );
});

test('Place, reason and remedy are given for a fault that no stage has named', () => {
  expect(reportInternal('just words', 'findDates', 'sources/a.txt')).toEqual({
    file: 'sources/a.txt',
    line: 1,
    column: 1,
    kind: 'internal',
    what: 'The stage findDates failed here: just words.',
    why: expect.stringContaining('a fault of the program') as string,
    fix: expect.stringMatching(/^Report it .* with this message and the file/) as string,
  });
});

test('The place in the code is named without where the checkout is', () => {
  const error = new TypeError('no map');
  error.stack = [
    'TypeError: no map',
    `    at read (file://${process.cwd()}/node_modules/micromark/lib/parse.js:1:2)`,
    `    at alignText (file://${process.cwd()}/scripts/ingest/segment/align.ts:30:9)`,
    `    at segment (file://${process.cwd()}/scripts/ingest/normalize-document.ts:99:1)`,
  ].join('\n');
  expect(reportInternal(error, 'segment', 'a.md').what).toBe(
    'The stage segment failed here: TypeError: no map (scripts/ingest/segment/align.ts:30:9).',
  );
});

test('A message that quotes a whole document is cut', () => {
  expect(reportInternal(new Error('long '.repeat(1000)), 'segment', 'a.md').what.length).toBeLessThan(500);
});

test('A stack that overflows is told like the rest', () => {
  const overflow = (depth: number): number => overflow(depth + 1) + 1;
  const problems: Problem[] = [];
  expect(guardStage('walk', 'a.mdx', problems, () => overflow(0))).toBeUndefined();
  expect(problems[0]?.what).toMatch(/^The stage walk failed here: RangeError: Maximum call stack size exceeded/);
});

test('A refusal of the machine is told from a fault of the program', () => {
  expect(isFromSystem(Object.assign(new Error('ENOSPC'), { syscall: 'write' }))).toBe(true);
  expect(isFromSystem(new Error('ENOSPC'))).toBe(false);
});

function catchFrom(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
