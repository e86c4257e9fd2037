import { expect, test } from 'vitest';
import { readPortableWords } from '../../../scripts/portable/portable-words.ts';

test.each([
  [1, '1 kB'],
  [922_073, '922 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [19_960_000, '20.0 MB'],
])('%i bytes are %s', async (bytes, size) => {
  expect((await readPortableWords('en')).size(bytes)).toBe(size);
});

test('A size is said in the language of the interface, and in English where an archive has words of its own', async () => {
  const said = await Promise.all(
    ['fr', 'es', 'de'].map(async (language) => (await readPortableWords(language)).size(2_000_000)),
  );
  expect(said).toEqual(['2,0\u00a0Mo', '2.0 MB', '2.0 MB']);
});
