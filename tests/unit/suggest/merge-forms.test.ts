import { expect, test } from 'vitest';
import type { Document } from '../../../src/record/document.ts';
import { suggestFrom } from './suggest-from.ts';

const document = (text: string, language = 'en') =>
  ({ paragraphs: [text], language: { value: language, basis: 'inferred' } }) as unknown as Partial<Document>;
/** `name + alias, …` of what is certain. */
const forms = (...documents: Partial<Document>[]): string[] =>
  suggestFrom(documents)
    .filter(({ told }) => told?.isCertain)
    .map(({ name, aliases }) => [name, ...aliases].join(' + '));

test('A land is one in three languages; accents and capitals make no other form', () => {
  expect(
    forms(
      document('They flew over Kenya and Canada, and Kenya again.'),
      document('Volaron sobre Canadá y Kenia y los Estados Unidos.', 'es'),
      document('Ils ont survolé le Kenya, la Syrie et les États-Unis.', 'fr'),
      document('They flew over Syria, the United States and Canada. Syria is there.'),
    ).toSorted(),
  ).toEqual(['Canada', 'Estados Unidos + États-Unis + United States', 'Kenya + Kenia', 'Syria + Syrie']);
});

test('`State Department` is the Department of State', () => {
  expect(
    forms(
      document(
        'The Harbours Department wrote. The Department of Harbours answered, and the Department of Harbours left.',
      ),
    ),
  ).toEqual(['Department of Harbours + Harbours Department']);
});

test.each([
  ['a shorter given name', 'Joe Lind', 'Joseph R. Lind'],
  ['an initial', 'Ann Lind', 'Ann B. Lind'],
  ['the surname in front', 'Fumio Orr', 'Orr Fumio'],
  ['accents', 'José Lind', 'Jose Lind'],
])('Who has one office and the same name but for %s is one', (_, one, other) => {
  const [found, ...others] = suggestFrom([
    document(`They met President ${one} there. President ${one} left.`),
    document(`They met President ${other} there.`),
  ]);
  expect(others).toEqual([]);
  expect([found?.name, found?.offices]).toEqual([one, ['President']]);
});

test.each([
  ['offices that differ', 'Mayor Joe Lind', 'Senator Joseph Lind'],
  ['a junior', 'President Bo Lind', 'President Bo Lind Jr.'],
  ['a courtesy alone', 'Mr. Joe Lind', 'Mr. Joseph Lind'],
])('With %s they may be the same, and are two', (_, one, other) => {
  const found = suggestFrom([document(`They met ${one} there.`), document(`They met ${other} there.`)]);
  expect(found.map(({ maybe }) => maybe.length)).toEqual([1, 1]);
});

test.each([
  ['given names', 'President Ann Lind', 'President Bo Lind'],
  ['initials', 'President Ann B. Lind', 'President Ann C. Lind'],
])('Those of other %s are nobody’s other form', (_, one, other) => {
  const found = suggestFrom([document(`They met ${one} there.`), document(`They met ${other} there.`)]);
  expect(found.map(({ maybe }) => maybe.length)).toEqual([0, 0]);
});
