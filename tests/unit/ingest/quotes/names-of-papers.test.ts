import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const last = (text: string): string | undefined => linesOf(quotesOf(...text.split('|'))).at(-1);

test.each([
  ['Locals say the pier is old.', 'Locals (group)'],
  ['Pessimists say the pier is old.', 'Pessimists (group)'],
  ['The Sun has reported that the pier is old.', 'The Sun (organization)'],
  ['The Salem Courant reported that the pier is old.', 'The Salem Courant (organization)'],
  ['The T.H.A. said the pier is old.', 'The T.H.A. (organization)'],
  ['Cafe chain Salter said the pier is old.', 'chain Salter (organization)'],
  ['Author and academic Ida Krane pointed out that the pier is old.', 'Ida Krane (named)'],
  ['Harbor reporter Karl la Roche said the pier is old.', 'Karl la Roche (named)'],
  ['On Monday a source close to the board said the pier is old.', 'a source close to the board (role)'],
])('Who speaks is whole and of its kind: %s', (text, who) => {
  expect(last(text)).toBe(`reported ${who}: the pier is old`);
});

test.each([
  ['Some wore hats, while others carried large signs telling the mayor to “resign” at once.'],
  ['A dozen clerks gathered at the pier holding signs reading, “Mend it or go,” as they left.'],
  ['Ida Krane walked past banners saying “no more boats” on the pier.'],
  ['They wore shirts proclaiming “the pier is ours” to the town.'],
  ['“We did a great job.” - During Rose Garden talk declaring an end.'],
])('What is written on things that many hold is left open: %s', (text) => {
  expect(last(text)).toMatch(/^direct {2}\(unknown\)/u);
});

test.each([
  ['#> [1] "Cats make about 100 different sounds, and dogs only ten."'],
  ['[2] "Cats make about 100 different sounds, and dogs only ten."'],
  ['Post = Model.extend({ author: "me", }); const post = Post.create({ title: "A new post", });'],
  ['“Low Tides and Late Boats (opens in a new window)”'],
  ['There is a button that says “Easy Apply”, and it is blue.'],
  ['Click the link saying “Read on here” below.'],
  ['The court’s decision is universally known and referred to as “Vidal”, the name of the clerk.'],
  ['General Karl Holm is still remembered as the “butcher of Salem.”'],
  ['The pier was once known as the “old lady” of the coast.'],
])('Output, code, links and what something is called are nobody’s words: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});

test('Whom somebody tells of may be “he” within what he tells', () => {
  const report = [
    'Mr. Vidal admitted it.',
    'Mr. Holm said so. Mr. Holm writes that Mr. Vidal knew how late it was even as he said it would go away.',
  ];
  expect(linesOf(quotesOf(...report)).at(-1)).toBe('reported he (unknown): it would go away');
});

test.each([
  ['Internet Archive said the pier is old.', 'Internet Archive (organization)'],
  ['Iowa Public Radio said the pier is old.', 'Iowa Public Radio (organization)'],
  ['Salt Lives Matter D.C. said the pier is old.', 'Salt Lives Matter D.C. (organization)'],
  ['Buckingham Palace said the pier is old.', 'Buckingham Palace (organization)'],
  ['NJ Transit said the pier is old.', 'NJ Transit (organization)'],
  ['Jane Lab said the pier is old.', 'Jane Lab (named)'],
])('A body without an article is told by the word that ends its name, behind no first name: %s', (text, who) => {
  expect(last(text)).toBe(`reported ${who}: the pier is old`);
});

test('A heading in capitals names nobody', () => {
  expect(last('AS BOAT RATES RISE said the pier is old.')).toBeUndefined();
});
