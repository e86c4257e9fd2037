import { afterEach, expect, test, vi } from 'vitest';
import { lastingAddress } from '../../../../src/islands/parts/lasting-address.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function open(page: string, dataset: { root: string; site?: string }): void {
  vi.stubGlobal('location', new URL(page));
  vi.stubGlobal('document', { documentElement: { dataset } });
}

test('On a server, a place is found where it is', () => {
  open('https://mirror.example/a/quotes/', { root: '../', site: 'https://host.example/archive/' });
  expect(lastingAddress('https://mirror.example/a/documents/x/#q3')).toBe('https://mirror.example/a/documents/x/#q3');
});

test('From disk, it is found where the archive is published', () => {
  open('file:///C:/Users/ana/a%20b/quotes/index.html', { root: '../', site: 'https://host.example/archive/' });
  const folder = 'file:///C:/Users/ana/a%20b/';
  expect(lastingAddress(`${folder}documents/x/index.html#q3`)).toBe('https://host.example/archive/documents/x/#q3');
  expect(lastingAddress(`${folder}index.html`)).toBe('https://host.example/archive/');
});

test('From disk, where that is not known, there is no address that others could follow', () => {
  open('file:///C:/Users/ana/quotes/index.html', { root: '../' });
  expect(lastingAddress('file:///C:/Users/ana/documents/x/index.html#q3')).toBeUndefined();
});
