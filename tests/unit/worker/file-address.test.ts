import { expect, test } from 'vitest';
import { addressOf, fileOf } from '../../../src/worker/file-address.ts';

const scope = 'https://host.example/some/path/';

test.each([
  ['', 'index.html'],
  ['documents/x/?from=there#p7', 'documents/x/index.html'],
  ['pagefind/pagefind-entry.json?ts=12', 'pagefind/pagefind-entry.json'],
  ['a%20file.txt', 'a file.txt'],
  ['documents', 'documents'],
])('The address %j names the file %j', (address, file) => {
  expect(fileOf(scope + address, scope)).toBe(file);
});

test.each([
  'https://host.example/some/',
  'https://host.example/some/path',
  'https://host.example/some/pathology/x',
  'https://other.example/some/path/x',
  'http://host.example/some/path/x',
  `${scope}%E0%A4%A`,
])('%s is no file of the site', (address) => {
  expect(fileOf(address, scope)).toBeUndefined();
});

test.each(['index.html', 'documents/x/index.html', 'a file?.txt', 'assets/[id]#1.js', 'no-index.html'])(
  'A file is found at its address: %s',
  (file) => {
    expect(fileOf(addressOf(file, scope), scope)).toBe(file);
  },
);

test('A folder’s page is asked for by the folder', () => {
  expect(addressOf('documents/x/index.html', scope)).toBe(`${scope}documents/x/`);
  expect(addressOf('index.html', scope)).toBe(scope);
});
