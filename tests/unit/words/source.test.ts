import { expect, test } from 'vitest';
import { sourceWords } from '#words/source.ts';

test('The command that works out a file’s SHA-256 has its name where that is no more than a name', () => {
  expect(sourceWords.commands('2021-report.txt').unix).toBe('shasum -a 256 2021-report.txt');
  for (const name of ['', 'a b.txt', '-rf', '$(rm x).txt', 'é.txt', "it's.txt"]) {
    expect(sourceWords.commands(name).windows).toBe('certutil -hashfile FILE SHA256');
  }
});

test('The counts of characters agree with their number', () => {
  expect(sourceWords.accounted(2991)).toBe('All 2,991 characters are accounted for');
  expect(sourceWords.accounted(1)).toBe('Its one character is accounted for');
});
