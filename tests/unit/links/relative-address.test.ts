import { describe, expect, test } from 'vitest';
import { isRootAddress, relativeAddress } from '../../../scripts/links/relative-address.ts';

describe('relativeAddress', () => {
  test.each([
    ['/', 'index.html', './'],
    ['/', 'documents/a/index.html', '../../'],
    ['/documents/', 'index.html', './documents/'],
    ['/documents/', 'documents/index.html', './'],
    ['/documents/b/', 'documents/a/index.html', '../b/'],
    ['/documents/a/source/', 'documents/a/index.html', './source/'],
    ['/documents/a/', 'documents/a/source/index.html', '../'],
    ['/documents/b/#p7', 'documents/a/source/index.html', '../../b/#p7'],
    ['/search/?q=a/b#x', 'about/index.html', '../search/?q=a/b#x'],
    ['/assets/site.css', 'index.html', './assets/site.css'],
    ['/fonts/f.woff2', 'assets/site.css', '../fonts/f.woff2'],
    ['/?q=1', 'about/index.html', '../?q=1'],
    ['/a:b/', 'index.html', './a:b/'],
  ])('%s, named from %s, is %s', (address, from, expected) => {
    expect(relativeAddress(address, from)).toBe(expected);
    const base = new URL(`http://host/some/path/${from}`);
    expect(new URL(expected, base).href).toBe(`http://host/some/path${address}`);
  });
});

test('an address that names another host is none from the root', () => {
  expect(['/', '/a', '//host/a', '/\\host', 'a/', '#a', 'https://host/'].map(isRootAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
