import { expect, test } from 'vitest';
import type { StatementsFile } from '../../../../src/phrases/statements-file.ts';
import { fileStatements } from '../../../../src/islands/quotes/filed-statements.ts';

const file: StatementsFile = {
  speakers: [{ name: 'Ana Rivera', value: 'rivera' }, { name: 'An official' }],
  topics: ['ferries', 'tolls'],
  documents: [
    {
      id: 'harbour',
      event: 'fair',
      statements: [
        [1, 2, 1, 90, 0],
        [2, 0, 0, 40, 1, 0],
        [4, 3, 1, 10, 0],
      ],
    },
    {
      id: 'tower',
      language: 'es',
      statements: [
        [1, 0, 0, 30, 0, 1, 0],
        [2, 1, 1, 50, 0],
      ],
    },
  ],
};

test('Statements of a file stand in the order of lists: by sort, altered copies last, the longest first', () => {
  expect(fileStatements(file).map(({ document, quote }) => `${document} ${quote}`)).toEqual([
    'tower q1',
    'harbour q2',
    'tower q2',
    'harbour q1',
    'harbour q4',
  ]);
});

test('Each has the values that filters choose by; a label without a list has none', () => {
  const [first, second, , , last] = fileStatements(file);
  expect(first?.facets).toEqual({
    speaker: ['rivera'],
    mode: ['direct'],
    document: ['tower'],
    topic: ['tolls', 'ferries'],
    event: [],
    language: ['es'],
  });
  expect(second?.facets).toMatchObject({ event: ['fair'], topic: ['ferries'], language: [] });
  expect(last?.facets).toMatchObject({ speaker: [], mode: ['spoken'] });
});
