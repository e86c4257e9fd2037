import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

const wordsOf = (text: string) => {
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  return document.blocks.map((block) => ('text' in block ? block.text : ''));
};

test.each([
  ['The cost rose.[^1] The council met.\n\n[^1]: The office, May 3.', 'The cost rose.[1] The council met.'],
  ['El costo subió[^12]. El consejo votó.\n\n[^12]: La oficina.', 'El costo subió[12]. El consejo votó.'],
  ['Le coût a monté[^a].\n\n[^a]: Le bureau.', 'Le coût a monté[a].'],
  ['The **cost[^note]** rose.\n\n[^note]: The office.', 'The cost[note] rose.'],
  ['- The cost[^1]\n- The pier[^2]\n\n[^1]: One.\n[^2]: Two.', 'The pier[2]'],
])('The mark of a footnote has no caret: %s', (text, words) => {
  expect(wordsOf(text)).toContain(words);
});

test.each(['The cost rose.[^1] The council met.', 'It is `[^1]` in Markdown.\n\n[^1]: So.', 'The set \\[^1] is all.'])(
  'What has no footnote, or is none, stays: %s',
  (text) => {
    expect(wordsOf(text).join('\n')).toContain('[^1]');
  },
);
