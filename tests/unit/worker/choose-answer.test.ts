import { expect, test } from 'vitest';
import { chooseAnswer, type Asked, type KeptExtent } from '../../../src/worker/choose-answer.ts';

const listed = new Set(['index.html', 'documents/index.html', 'phrases/a.js']);
const choose = (extent: KeptExtent, asked: Partial<Asked>) =>
  chooseAnswer(
    { method: 'GET', isNavigation: false, isPart: false, file: 'phrases/a.js', fromOutside: false, ...asked },
    extent,
    (file) => listed.has(file),
  );
const page: Partial<Asked> = { isNavigation: true, file: 'documents/index.html' };

test('A whole copy answers all by itself', () => {
  expect(choose('whole', page)).toBe('kept');
  expect(choose('whole', {})).toBe('kept');
});

test('Beside a copy of what was visited, pages come from the host and their files from the copy', () => {
  expect(choose('visited', page)).toBe('newest');
  expect(choose('visited', {})).toBe('kept');
});

test('A page of another version gets no file of this one, but leads to its pages', () => {
  expect(choose('whole', { fromOutside: true })).toBe('leave');
  expect(choose('visited', { ...page, fromOutside: true })).toBe('newest');
});

test('A folder without its slash is led to its page; a file that asks for one is not', () => {
  expect(choose('whole', { isNavigation: true, file: 'documents' })).toBe('add-slash');
  expect(choose('whole', { file: 'documents' })).toBe('leave');
});

test.each<[string, Partial<Asked>]>([
  ['What is not of the archive', { isNavigation: true, file: 'neighbour/index.html' }],
  ['What lies outside the site', { file: undefined }],
  ['What is sent', { method: 'POST' }],
  ['A part of a file', { isPart: true }],
])('%s is left to the browser', (_what, asked) => {
  expect(choose('whole', asked)).toBe('leave');
});

test('Nothing is answered after all was removed', () => {
  expect(choose('nothing', page)).toBe('leave');
});
