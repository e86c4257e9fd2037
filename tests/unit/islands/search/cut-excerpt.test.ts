import { expect, test } from 'vitest';
import { cutExcerpt } from '../../../../src/islands/search/cut-excerpt.ts';

const filler = (count: number) => Array.from({ length: count }, (_, number) => `word${String(number)}`).join(' ');
const placesOf = (text: string, ...words: string[]) =>
  words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => [index, index + word.length] as const),
    )
    .sort(([a], [b]) => a - b);
const shown = ({ text, places }: ReturnType<typeof cutExcerpt>) => places.map((place) => text.slice(...place));

test('A short text is shown whole', () => {
  expect(cutExcerpt('Ships come.', [[0, 5]])).toEqual({ text: 'Ships come.', places: [[0, 5]] });
});

test('Of a long one, a stretch around the place is shown, between words', () => {
  const text = `${filler(60)} harbour ${filler(60)}`;
  const excerpt = cutExcerpt(text, placesOf(text, 'harbour'));
  expect(excerpt.text).toMatch(/^… word\d+ .* harbour .* word\d+ …$/);
  expect(excerpt.text.length).toBeLessThan(300);
  expect(shown(excerpt)).toEqual(['harbour']);
});

test('Words that stand far apart are all shown, each in its stretch', () => {
  const text = `Harbour ${filler(60)} pier ${filler(60)} quay.`;
  const excerpt = cutExcerpt(text, placesOf(text, 'Harbour', 'pier', 'quay'));
  expect(shown(excerpt)).toEqual(['Harbour', 'pier', 'quay']);
  expect(excerpt.text.split(' … ')).toHaveLength(3);
  expect(excerpt.text).toMatch(/^Harbour .* quay\.$/);
  expect(excerpt.text.length).toBeLessThan(420);
});

test('Words that stand near one another are in one stretch', () => {
  const text = `${filler(60)} pier and quay ${filler(60)}`;
  const excerpt = cutExcerpt(text, placesOf(text, 'pier', 'quay'));
  expect(shown(excerpt)).toEqual(['pier', 'quay']);
  expect(excerpt.text.slice(2, -2)).not.toContain('…');
});
