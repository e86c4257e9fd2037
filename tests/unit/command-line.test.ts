import { expect, test } from 'vitest';
import { parseFlags, parseWords, WrongUse } from '../../scripts/command-line.ts';

const flags = { out: { type: 'string' } } as const;
const parse = (...given: string[]) => parseFlags('Usage: npm run build -- [--out DIR]', flags, given);

test('flags are read', () => {
  expect(parse('--out', 'x').out).toBe('x');
  expect(parse().out).toBeUndefined();
});

test.each([
  [['--oot', 'x'], "Unknown option '--oot'. Usage: npm run build -- [--out DIR]"],
  [['--out'], "Option '--out <value>' argument missing. Usage: npm run build -- [--out DIR]"],
  [['x'], "Unexpected argument 'x'. Usage: npm run build -- [--out DIR]"],
])('%j is wrong use, with one line that says what to do', (given, message) => {
  expect(() => parse(...given)).toThrow(new WrongUse(message));
});

test('Words without a flag are paths where a command takes them; flags are checked as ever', () => {
  const words = (...given: string[]) => parseWords('Usage: npm run add -- PATH… [--out DIR]', flags, given);
  expect(words('a.txt', '--out', 'x', 'b')).toEqual({ out: 'x', words: ['a.txt', 'b'] });
  expect(words('--out=x', '--', '--odd.txt')).toEqual({ out: 'x', words: ['--odd.txt'] });
  expect(() => words('a.txt', '--oot')).toThrow(
    new WrongUse("Unknown option '--oot'. Usage: npm run add -- PATH… [--out DIR]"),
  );
});
