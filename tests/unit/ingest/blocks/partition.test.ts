import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partition } from '../../../../scripts/ingest/blocks/partition.ts';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const word = fc.constantFrom(
  'Rivers',
  'rose',
  'on',
  'Tuesday',
  'the',
  'dam',
  'held',
  '“firmly,”',
  '[sic]',
  'café',
  '\u00a0',
  '&amp;',
  '\\[',
  '5%',
  '*so*',
  '<b>',
  '😀',
);
const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const labelled = fc
  .tuple(
    fc.constantFrom(
      'MODERATOR:  ',
      'Q\u00a0\u00a0 ',
      'MS. LEE: ',
      'Title',
      '- ',
      '> ',
      '## ',
      '1. ',
      '| a | b |\n|---|---|\n| ',
      '    ',
      '---',
      'By Jo Ann Field',
      'The image is.',
    ),
    line,
  )
  .map(([mark, words]) => mark + words);
const source = fc
  .array(fc.tuple(fc.oneof(line, labelled), fc.constantFrom('\n', '\n\n', '\r\n', '  \n', '\n\u00a0\n', '\n \n\n')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

function expectPartition(text: string, regions: { start: number; end: number }[]) {
  expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const [i, region] of regions.entries()) {
    expect(region.end).toBeGreaterThan(region.start);
    expect(region.start).toBe(i === 0 ? 0 : regions[i - 1]?.end);
  }
}

test('Every character of any plain text is in exactly one region', () => {
  fc.assert(
    fc.property(source, (text) => {
      fc.pre(text.trim() !== '');
      expectPartition(text, normalize(text).regions);
    }),
    { numRuns: 150 },
  );
});

// To make a document takes nearly all the time, so that all is looked at in the same ones.
test('In Markdown, too; white space alone is called white space, ids are unique, and each region of a block leads to one that is there', () => {
  fc.assert(
    fc.property(source, (text) => {
      fc.pre(text.trim() !== '');
      const { blocks, regions } = normalizeMarkdown(text);
      expectPartition(text, regions);
      const ids = blocks.flatMap((block) =>
        block.kind === 'turn' ? [block.id, ...block.paragraphs.map(({ id }) => id)] : [block.id],
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const region of regions) {
        if (region.role === 'space') expect(text.slice(region.start, region.end).trim()).toBe('');
        if (region.role === 'block') expect(ids).toContain(region.target);
      }
    }),
    { numRuns: 200 },
  );
});

test('Markup between claims goes to the one that follows on the same line, or else to the one before', () => {
  const claims = [
    { range: [2, 5] as [number, number], purpose: { role: 'block' as const, target: 'p1' } },
    { range: [10, 13] as [number, number], purpose: { role: 'block' as const, target: 'p2' } },
  ];
  expect(partition('- one\n--\n two\n', claims)).toEqual([
    { role: 'block', target: 'p1', start: 0, end: 8 },
    { role: 'space', start: 8, end: 10 },
    { role: 'block', target: 'p2', start: 10, end: 13 },
    { role: 'space', start: 13, end: 14 },
  ]);
});

test('Two claims on one character are a bug, and thrown', () => {
  const claim = { range: [0, 2] as [number, number], purpose: { role: 'omitted' as const, reason: 'twice' } };
  expect(() => partition('abc', [claim, claim])).toThrow('Two stretches claim the source at 0');
});
