import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../../src/record/document.ts';
import { groupRegions } from '../../../../src/views/source/group-regions.ts';

type Part = [role: Region['role'], text: string, target?: string];

/** A file of these parts, one after another. */
function fileOf(parts: readonly Part[]) {
  let source = '';
  const regions = parts.map(([role, text, target = 'p1']): Region => {
    const at = { start: source.length, end: (source += text).length };
    if (role === 'block') return { role, ...at, target };
    if (role === 'metadata') return { role, ...at, field: 'title' };
    return role === 'omitted' ? { role, ...at, reason: 'a picture' } : { role, ...at };
  });
  return { source, regions };
}

/** The rows of a file, each as the text that it holds. */
function rowsOf(...parts: Part[]): string[] {
  const { source, regions } = fileOf(parts);
  return groupRegions(regions, source, (target) => target.replace(/^(t\d+)$/, '$1p1')).map(({ regions: own }) =>
    source.slice(own[0]?.start, own.at(-1)?.end),
  );
}

describe('groupRegions', () => {
  test('gives each passage a row, with the white space behind it', () => {
    expect(rowsOf(['block', 'One'], ['space', '\n\n'], ['block', 'Two', 'p2'], ['space', '\n'])).toEqual([
      'One\n\n',
      'Two\n',
    ]);
  });

  test('gives each line that is no passage a row', () => {
    expect(
      rowsOf(['metadata', 'Title'], ['space', '\n'], ['omitted', 'Title'], ['space', '\n'], ['block', 'One']),
    ).toEqual(['Title\n', 'Title\n', 'One']);
  });

  test('leaves what stands on the line of a passage with it', () => {
    expect(rowsOf(['metadata', 'PARIS —'], ['space', ' '], ['block', 'One'], ['omitted', ' ##'])).toEqual([
      'PARIS — One ##',
    ]);
  });

  test('has the label of a turn with its first paragraph, and passages that share a line apart', () => {
    expect(
      rowsOf(
        ['block', 'Q', 't1'],
        ['space', ' '],
        ['block', 'Why?', 't1p1'],
        ['space', ' '],
        ['block', 'A', 't2'],
        ['space', ' '],
        ['block', 'So.', 't2p1'],
      ),
    ).toEqual(['Q Why? ', 'A So.']);
  });

  test('leaves what stands within a passage in its row', () => {
    expect(
      rowsOf(
        ['block', 'One'],
        ['space', '\n'],
        ['omitted', '[picture]'],
        ['space', '\n'],
        ['block', 'and more'],
        ['space', '\n'],
        ['omitted', '***'],
      ),
    ).toEqual(['One\n[picture]\nand more\n', '***']);
  });

  test('leaves white space before the first words with them', () => {
    expect(rowsOf(['space', '\n\n'], ['metadata', 'Title'], ['space', '\n'])).toEqual(['\n\nTitle\n']);
  });

  test('has every region once, in order, whatever a file is made of', () => {
    const part = fc.oneof(
      fc.tuple(fc.constantFrom<Region['role']>('metadata', 'omitted'), fc.constantFrom('x', 'x\ny')),
      fc.tuple(fc.constant('space' as const), fc.constantFrom(' ', '\n', ' \n\n')),
      fc.tuple(fc.constant('block' as const), fc.constant('words'), fc.constantFrom('p1', 'p2', 't1', 't1p1')),
    );
    fc.assert(
      fc.property(fc.array(part as fc.Arbitrary<Part>, { maxLength: 30 }), (parts) => {
        const { source, regions } = fileOf(parts);
        expect(groupRegions(regions, source, (target) => target).flatMap(({ regions: own }) => own)).toEqual(regions);
      }),
    );
  });
});
