import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

/** The last passage's words, and which of them are strong. */
function read(paragraph: string): [words: string, ...strong: string[]] {
  const text = `# A report\n\nThe pier stays open.\n\n${paragraph}\n`;
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  const block = document.blocks.at(-1);
  if (!block || block.kind === 'turn') throw new Error('No passage was read.');
  const strong = block.spans.filter(({ kind }) => kind === 'strong');
  return [block.text, ...strong.map(({ start, end }) => block.text.slice(start, end))];
}

test.each<[string, [string, ...string[]]]>([
  ['**Policy. **Every person shall be heard.', ['Policy. Every person shall be heard.', 'Policy.']],
  ['**Section 1. Policy. ** Every person.', ['Section 1. Policy. Every person.', 'Section 1. Policy.']],
  ['They met. ** The harbour**, at last.', ['They met. The harbour, at last.', 'The harbour']],
  ['** The harbour**', ['The harbour', 'The harbour']],
  ['**What comes next **', ['What comes next', 'What comes next']],
  ['***Both. ***Then more.', ['Both. Then more.', 'Both.']],
  ['**One. **Two. **Three. **Four.', ['One. Two. Three. Four.', 'One.', 'Three.']],
  ['**“Ferries” **means ships.', ['“Ferries” means ships.', '“Ferries”']],
  ['The end.** **', ['The end.']],
  ['**Free *and* open. **To all.', ['Free and open. To all.', 'Free and open.']],
])('Strong words with a space within their marks are strong: %s', (paragraph, words) => {
  expect(read(paragraph)).toEqual(words);
});

test.each([
  '**Please see below for a correction, marked so.',
  'It costs 12** in spring and 14** in autumn.',
  'The sum is 2 ** 3 ** 2 in their notation.',
  'They said sh** twice, and sh** again.',
  '** The harbour ** is shut.',
  'Sh** and **it are no pair ** of theirs.',
  '**One. ***Two.',
  '**[Here **and](https://elder.example) there.',
])('What may be no mark of emphasis stays: %s', (paragraph) => {
  expect(read(paragraph)[0]).toBe(paragraph.replace(/\[(.*)\]\(.*\)/, '$1'));
});

test('What is escaped, and what is code, stays', () => {
  expect(read('\\*\\*Policy. \\*\\*Every.')).toEqual(['**Policy. **Every.']);
  expect(read('It is `**a **b`.')).toEqual(['It is **a **b.']);
});
