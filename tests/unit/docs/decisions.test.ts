import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/list-files.ts';

const folder = join(import.meta.dirname, '../../../docs/decisions');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const subjects = listFiles(folder).filter((file) => file !== 'README.md');

/** `### A heading`, then a line of the files that it governs, then the reason. */
const DECISION = /^### .+\n\nGoverns: (?:`[^`\n]+`(?:, |$))+\n\n(?!#)\S/m;

test('Every decision names the files that it governs, and has a reason', () => {
  const decisions = subjects
    .flatMap((file) => read(file).split(/^(?=#{1,3} )/m))
    .filter((part) => part.startsWith('### '));
  expect(decisions.length).toBeGreaterThan(200);
  expect(decisions.filter((decision) => !DECISION.test(decision)).map((decision) => decision.split('\n')[0])).toEqual(
    [],
  );
});

test('A heading stands once in its file, so that its address leads there', () => {
  const twice = subjects.flatMap((file): string[] => {
    const headings = [...read(file).matchAll(/^### .+/gm)].map(([heading]) => heading);
    return headings
      .filter((heading, place) => headings.indexOf(heading) !== place)
      .map((heading) => `${file}: ${heading}`);
  });
  expect(twice).toEqual([]);
});

test('Every file of decisions stands in their table, and the table has no other', () => {
  const listed = [...read('README.md').matchAll(/^\| \[([\w-]+\.md)\]\(\1\)/gm)].map(([, file]) => file);
  expect(listed.toSorted()).toEqual(subjects);
});
