import { expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';

test.each<[string, string[]]>([
  ['{:start="13"}\n13. The ferry waits.\n14. The bridge opens.', ['The ferry waits.', 'The bridge opens.']],
  ['The ferry waits.\n{: .note #first}\n\nThe bridge opens.', ['The ferry waits.', 'The bridge opens.']],
  ['The ferry waits.{:.note}', ['The ferry waits.']],
  ['The [plan](a.md){:target="_blank"} is out.', ['The plan is out.']],
  ['The [plan](a.md){target="_blank" .more} is out.', ['The plan is out.']],
  ['* Contents\n{:toc}\n\nThe ferry waits.', ['Contents', 'The ferry waits.']],
  ['{::nomarkdown}\n\nThe ferry waits.\n\n{:/}', ['The ferry waits.']],
  ['::: {.column-margin}\n![](41.png)\n:::\n\nThe ferry waits.', ['The ferry waits.']],
  [':::note\n\nThe ferry waits.\n\n:::', ['The ferry waits.']],
  ['![](pier.png){width=50%}\n\nThe ferry waits.', ['The ferry waits.']],
  [
    '### The ferry {#ferry .wide}\n\nIt waits at the pier, as it has done.',
    ['The ferry', 'It waits at the pier, as it has done.'],
  ],
])('What says how an element is to look is markup: %s', (markdown, passages) => {
  expect(readPassages(markdown)).toEqual(passages);
});

test.each([
  'It is `{:toc}` there.',
  'A set {1, 2} and {a}, and {x: 3}.',
  'He wrote {no comment} and left ::: so she said.',
  '{The ferry waits.}',
])('What is code or words stays: %s', (paragraph) => {
  expect(readPassages(paragraph)).toEqual([paragraph.replaceAll('`', '')]);
});

test('Within code such lines stand for themselves', () => {
  expect(readPassages('```\n{:toc}\n:::\n```')).toEqual(['{:toc}\n:::']);
});
