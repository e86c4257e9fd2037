import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const read = (title: string, heading: string) =>
  normalizeMarkdown(
    `---\ntitle: "${title}"\n---\n\n# ${heading}\n\nThe council voted on Tuesday to rebuild the north pier, which burned in March.\n`,
  );

test.each([
  ['Council backs new pier | Elder Courier', 'Council backs new pier'],
  ['Council backs new pier - The Elder Courier', 'Council backs new pier'],
  ['Abren el muelle norte | Diario de Ribera', 'Abren el muelle norte'],
  ['Le quai rouvre – Le Courrier du Port', 'Le quai rouvre'],
  ['What comes next: a pier · Elder Radio', 'What comes next: a pier'],
])('A stated title with the name of the site is the heading’s without it: %s', (title, heading) => {
  const document = read(title, heading);
  expect(document.title).toEqual({ value: heading, basis: 'stated' });
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('A title with a dash and another heading below it stays whole', () => {
  expect(read('Fire and water - a pier returns', 'Fire and water').title.value).toBe('Fire and water - a pier returns');
  expect(read('Pier opens | Elder Courier', 'A new start').title.value).toBe('Pier opens | Elder Courier');
});

test('The number that a program gave to a text is no title', () => {
  const document = normalizeMarkdown(
    '# None\n## `56f0db656be712543a09cc19282a9f27`\n\nThe council voted on Tuesday to rebuild the pier.\n',
  );
  expect(document.title.basis).toBe('supplied');
});
