import { expect, test } from 'vitest';
import { readSiteUrl } from '../../scripts/read-site-url.ts';

test('SITE_URL wins over what the archive says, and without either the address is not known', () => {
  const site = 'https://a.example/';
  expect(readSiteUrl({}, {})).toBeUndefined();
  expect(readSiteUrl({ site }, {})).toBe(site);
  expect(readSiteUrl({ site }, { SITE_URL: 'https://b.example/c/' })).toBe('https://b.example/c/');
});

test('a SITE_URL that is no address is wrong use', () => {
  expect(() => readSiteUrl({}, { SITE_URL: 'example.org' })).toThrow(
    'SITE_URL is "example.org", which is no address. Give it one like https://example.org/archive/',
  );
});
