import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { expectLetters } from './expect-letters.ts';
import { expectPartition } from './expect-partition.ts';
import { readDrafts } from './read-drafts.ts';
import { wordsOfRecord } from './words-of.ts';

const SAID = '“We go on Friday,” he said.';

/** Blocks inside others, with the words in their order. */
const NESTED: [name: string, markdown: string, words: string][] = [
  ['A list and a quotation in one item, after a tab', '1.  - a\n\t> b\n', 'a b'],
  ['A list of an empty item and a quotation', '-  -\n\t>-\n', ''],
  ['A list in a list in a list, and words after it', '- 1. * a\n\n     b\n\n  c\n', 'a b c'],
  ['A list that begins an item, and code after it', '1.  - a\n\n\t\tb\n', 'a b'],
  ['A quotation in code behind two tabs', `1. a\n\t-\t\t${SAID}\n`, 'a We go on Friday he said'],
  ['A quotation in code, with letters apart', '1. -\t\t“\n e S t', 'e S t'],
  ['Code behind a tab that the item takes a part of', `-\t\t${SAID}\n`, 'We go on Friday he said'],
  ['Code in a quotation behind a tab', `>\t\t${SAID}\n>\t\t\tand on\n`, 'We go on Friday he said and on'],
  ['Fenced code with tabs in an item', `- \`\`\`\n\t  ${SAID}\n  \t\tb\n  \`\`\`\n`, 'We go on Friday he said b'],
  ['A definition before an underlined heading', '[foo]: /url\nbar\n===\n[foo]\n', 'bar foo'],
  ['Two definitions with titles before an underlined heading', '[a]: /b\n[c]: /d "e"\n*f*\n---\n', 'f'],
  ['A definition before an underlined heading in an item', '- [a]: /b\n  c\n  ===\n', 'c'],
  ['A definition before an underlined heading in a quotation', '> [a]: /b\n> c\n> ---\n> [a]\n', 'c a'],
  ['A definition and an address before a line', '[a]: /b\nwww.c.de\n===\n', 'www c de'],
  ['A quotation whose next line is lazy', '> - > a\nb\n', 'a b'],
  ['Quotations in lists in quotations', '> 1. > - a\n>    >   b\n> 2. c\n', 'a b c'],
  ['A hard break between the lines of a quotation', `> “We go  \n> on” he said\\\n> and\n`, 'We go on he said and'],
  ['References and escapes in an item', '-\t&copy; \\*a\\* &#98; &#x63;&ngE;\n', 'a b c'],
  ['HTML in a quotation', '> <div>\n> a\n> </div>\n', 'a'],
  ['HTML over lines of an item', '- a <b\n  c="d">e</b>\n', 'a e'],
  ['A table of HTML over lines of an item', '- <table>\n  <tr><td>a</td>\n  <td>b</td></tr></table>\n', 'a b'],
  ['What merely looks like a tag', '> <ax>\n> b\n', 'ax b'],
  ['A picture whose words stand over lines of a quotation', '> ![a *b*\n> c `d` ![e](f)](g)\n', 'a b c d e'],
  ['An empty item in a footnote, and code and words below it', '[^a]: * \n    * a\na\n', 'a a'],
  ['Windows line ends and tabs', '1. a\r\n\t- b\r\n\t\tc\r\n\r\n\t\t\td\r\n', 'a b c d'],
];

describe('Words stand at their places, however their block is nested', () => {
  test.each(NESTED)('%s', (_name, markdown, words) => {
    for (const [text, heading] of [
      [markdown, ''],
      [`# A specimen\n\n${markdown}`, 'A specimen '],
    ] as const) {
      const document = normalizeMarkdown(text);
      expectPartition(text, document);
      for (const draft of readDrafts(text)) expectLetters(text, draft);
      if (heading) expect(wordsOfRecord(document).join(' ').trim()).toBe(`${heading}${words}`.trim());
    }
  });
});

test('The first of two definitions counts, and one may stand in a list', () => {
  const [block] = normalizeMarkdown('It is [here][a].\n\n- [a]: /first\n\n[a]: /second\n').blocks;
  expect(block).toMatchObject({ spans: [{ kind: 'link', href: '/first' }] });
});

const mark = fc.constantFrom('> ', '>', '- ', '-\t', '1. ', '2)\t', '    ', '\t', '  ', ' ', '* ', '+', '[^a]: ', '');
const words = fc.constantFrom(
  'a',
  SAID,
  '*b* **c',
  '`d  e`',
  '```',
  '~~~ f',
  '===',
  '---',
  '# g',
  '[h]: /i',
  '[h]: /i "j',
  '[h] [k](l "m") ![n](o)',
  '&amp;&#8217; \\* \\',
  '| p | q |',
  '|-|-|',
  '| r\\|s | `t\\|u` |',
  '<div>',
  '<b c',
  '<!-- v',
  'www.w.org x@y.org',
  '[ ] z',
  'a  ',
  '😀 é',
  '[^a]',
  '',
);
const nested = fc
  .array(fc.tuple(fc.array(mark, { maxLength: 4 }), words, fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\r')), {
    minLength: 1,
    maxLength: 10,
  })
  .map((lines) => lines.map(([marks, content, end]) => marks.join('') + content + end).join(''));

test('Whatever is nested in whatever, it is read, parted and mapped', () => {
  fc.assert(
    fc.property(nested, (text) => {
      fc.pre(text.trim() !== '');
      for (const draft of readDrafts(text)) expectLetters(text, draft);
      expectPartition(text, normalizeMarkdown(text));
    }),
    { numRuns: 300 },
  );
});
