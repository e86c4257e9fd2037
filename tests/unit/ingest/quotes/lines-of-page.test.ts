import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(...text.split('||')));

const goesOn = '“We have to mend it for the good of the town, and we will.”';

test.each([
  `“The pier is old,” Ida Krane said.||Advertisement - scroll to continue reading||${goesOn}`,
  `“The pier is old,” Ida Krane said.||ADVERTISEMENT||${goesOn}`,
])('Over a line of the page somebody goes on: %s', (text) => {
  expect(lines(text)[1]).toMatch(/^direct Ida Krane/u);
});

test.each([
  [
    'He is in. <p>He says he would be a new man if he ran.</p> <td> <p>Mr. Cox grew up.</p>',
    'he would be a new man if he ran',
  ],
  ['Ida Krane said the pier was old.<br>The clerk waited.', 'the pier was old'],
  ['<li>Ida Krane says boats are late</li> <li>Karl Vidal waits</li>', 'boats are late'],
  ['Ida Krane said the pier of < 5 m was old.', 'the pier of < 5 m was old'],
])('A tag of a block ends what is said: %s', (text, words) => {
  expect(
    quotesOf(text).flatMap(({ mode, parts }) => (mode === 'reported' ? parts.map(({ exact }) => exact) : [])),
  ).toEqual([words]);
});

test.each([
  [
    'One clerk asked the other, "Have we really reached it?" The other said "oh no. It gets worse."',
    'One clerk (role)',
  ],
  ['Karl Vidal asked, “Where is it?” The clerk said, “In the hall.”', 'Karl Vidal (named)'],
])('Behind a question in marks a sentence of another is no tag: %s', (text, speaker) => {
  expect(lines(text)[0]).toContain(`direct ${speaker}`);
});

test.each([
  '“The pier is ours and old,” offered a shift in the way of the paper.',
  'Others, such as “Salem’s oh no moment at sea, again,” signal a shift in its way.',
])('What a verb behind words in marks governs says nothing: %s', (text) => {
  expect(lines(text).join('')).not.toContain('a shift');
});

test('Whom the words name is not the one who says them', () => {
  const text = 'Karl Vidal met Max Stone at the pier. Karl Vidal, he wrote, has “a chance to build a new pier for us.”';
  expect(lines(text).join('')).not.toContain('Karl Vidal (named): a chance');
});
