import { expect, test } from 'vitest';
import { recordOfPage } from '../../../scripts/checks/record-of-page.ts';

test.each(['people/jane-doe/index.html', 'people/jane-doe/page/2/index.html', 'people/jane-doe/source/index.html'])(
  '%s is a page of the record',
  (file) => {
    expect(recordOfPage(file)).toBe('people/jane-doe');
  },
);

test.each([
  'people/index.html',
  'people/page/2/index.html',
  'people/by/name/index.html',
  'documents/by/kind/article/page/2/index.html',
])('%s is part of a list, and no record’s', (file) => {
  expect(recordOfPage(file)).toBeUndefined();
});

test('A record may be called as parts of lists are', () => {
  expect(recordOfPage('people/by/index.html')).toBe('people/by');
});
