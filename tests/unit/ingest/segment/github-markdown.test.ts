import { describe, expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { expectLetters } from './expect-letters.ts';
import { expectPartition } from './expect-partition.ts';
import { readDrafts } from './read-drafts.ts';
import { wordsOfRecord } from './words-of.ts';

/** GitHub's constructs, each with the words that a reader sees. Cells beyond the header's are kept: nothing is lost. */
const EXAMPLES: [name: string, markdown: string, words: string][] = [
  ['A table', '| Place | Rain |\n| --- | --- |\n| Lima | 5 |\n', 'Place Rain Lima 5'],
  ['A table without outer bars, aligned', 'Place | Rain\n:-: | -:\nLima | 5\n', 'Place Rain Lima 5'],
  ['A bar that is escaped', '| a\\|b |\n| - |\n| `c\\|d` **e\\|f** |\n', 'a b c d e f'],
  ['Backslashes and bars in code', '| a |\n| - |\n| `b\\\\\\|c` |\n', 'a b c'],
  ['A table that a quotation ends', '| a | b |\n| - | - |\n| c | d |\n> e\n', 'a b c d e'],
  ['A row without bars', '| a | b |\n| - | - |\n| c | d |\ne\n\nf\n', 'a b c d e f'],
  ['A header of other width is no table', '| a | b |\n| - |\n| c |\n', 'a b c'],
  ['Rows that are shorter and longer than the header', '| a | b |\n| - | - |\n| c |\n| d | e | f |\n', 'a b c d e f'],
  ['A header alone', '| a | b |\n| - | - |\n', 'a b'],
  ['A table in a list in a quotation', '> - | a | b |\n>   | - | - |\n>   | c | d |\n', 'a b c d'],
  ['A table after a tab', '-\t| a |\n\t| - |\n\t| b |\n', 'a b'],
  ['Tasks', '- [ ] sand\n- [x] bags\n', 'sand bags'],
  ['Tasks in tasks', '- [x] a\n  - [ ] b\n  - [x] *c* d\n- [ ] e\n', 'a b c d e'],
  ['A task that begins with markup and a tab', '- [x]\t**a** b\n', 'a b'],
  ['A task of an address', '- [ ] write to a@example.org\n', 'write to a example org'],
  ['Struck words', '~~Hi~~ there, ~you~ all\n', 'Hi there you all'],
  ['Struck words do not cross paragraphs', 'It ~~has a\n\nnew paragraph~~.\n', 'It has a new paragraph'],
  ['Three tildes strike nothing', 'So ~~~not~~~ struck.\n', 'So not struck'],
  ['Struck words over lines', '> a ~~b\n> c~~ d\n', 'a b c d'],
  [
    'Bare addresses',
    'www.example.org and https://example.org/a?b=c&d.\n',
    'www example org and https example org a b c d',
  ],
  ['Brackets around a bare address', '(www.example.org/a(b)) c\n', 'www example org a b c'],
  ['A reference at the end of a bare address', 'www.example.org/q?a=b&amp; c\n', 'www example org q a b c'],
  ['Mail', 'To a.b-c_d+e@example.org, not a.b@c_ f\n', 'To a b c d e example org not a b c f'],
  ['A bare address in emphasis, among escapes', '\\*a\\* *b@c.de* &amp; **http://f.gh** i\n', 'a b c de http f gh i'],
  ['Addresses that only the tree tells', 'a &lt;b@c.de&gt; [d@e.fg] \\[www.h.ij] k\n', 'a b c de d e fg www h ij k'],
  ['A bare address over lines of a list', '1. a b@c.de\n\tf www.g.hi j\n', 'a b c de f www g hi j'],
  ['Footnotes', 'It rained[^1].\n\n[^1]: All day.\n', 'It rained 1 All day'],
  ['A footnote of two paragraphs and code', 'A[^n] b\n\n[^n]: c\n\n    d\n\n        e\n', 'A n b c d e'],
  ['A footnote of a list', 'A[^n]\n\n[^n]: - b\n    - c\n', 'A n b c'],
  ['A mark without its footnote', 'A[^n] b\n', 'A n b'],
];

describe('Behind a heading, the words are read at their places', () => {
  test.each(EXAMPLES)('%s', (_name, markdown, words) => {
    const text = `# A specimen\n\n${markdown}`;
    const document = normalizeMarkdown(text);
    expectPartition(text, document);
    for (const draft of readDrafts(text)) expectLetters(text, draft);
    expect(wordsOfRecord(document).join(' ')).toBe(`A specimen ${words}`);
  });
});
