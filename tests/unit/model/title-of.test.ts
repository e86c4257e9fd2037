import { expect, test } from 'vitest';
import { shortTitleOf, titleOf } from '../../../src/model/title-of.ts';

const supplied = { title: { value: 'Report on the flood', basis: 'supplied' } } as const;
const stated = { title: { value: 'The river rises', basis: 'stated' } } as const;

test('A title that the archive gave stands in brackets', () => {
  expect(titleOf(supplied)).toBe('[Report on the flood]');
  expect(titleOf({ title: { value: '[Report on the flood]', basis: 'supplied' } })).toBe('[Report on the flood]');
  expect(titleOf(stated)).toBe('The river rises');
});

test('A short title of the editor takes its place where there is little room, and nothing else does', () => {
  expect(shortTitleOf({ ...supplied, shortTitle: 'Flood' })).toBe('Flood');
  expect(shortTitleOf(supplied)).toBe('[Report on the flood]');
});
