import { expect, test } from 'vitest';
import { asides, normalizeMarkdown, outline } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

const read = (text: string): string[] => {
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  return outline(document).map((line) => line.replace(/^\S+ /, ''));
};

test.each<[string, string, string[]]>([
  [
    'tags within words',
    'The 76<sup>th</sup> day, H<sub>2</sub>O and <span class="x">more</span>.',
    ['paragraph: The 76th day, H2O and more.'],
  ],
  ['a forced end of line', 'One<br/>two.', ['paragraph: One\ntwo.']],
  ['paragraphs', '<div><p>One &amp; two.</p>\n<p>Three.</p></div>', ['paragraph: One & two.', 'paragraph: Three.']],
  ['a figure', '<figure><img src="a.jpg"><figcaption>The pier</figcaption></figure>', ['caption: The pier']],
  [
    'a table',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ['paragraph: A\tB', 'paragraph: 1\t2'],
  ],
  ['a list', '<ol><li>One</li><li>Two</li></ol>', ['paragraph: One', 'paragraph: Two']],
  ['lines that count', '<pre>\na  b\n c\n</pre>', ['paragraph: a  b\n c']],
  ['what merely looks like a tag', 'He was <inaudible> for a while.', ['paragraph: He was <inaudible> for a while.']],
])('HTML is what it means: %s', (_, html, blocks) => {
  expect(read(`# A\n\nThe ferry stays.\n\n${html}\n`)).toEqual(['paragraph: The ferry stays.', ...blocks]);
});

test('Marks of HTML are marks of the passage, and links lead only to the web', () => {
  const text =
    '# A\n\nIt is <em>our</em> <b>pier</b>, <s>old</s>, <a href="https://elder.example/">here</a> and <a href="javascript:alert(1)">there</a>.\n';
  const [block] = normalizeMarkdown(text).blocks;
  const spans = block && 'spans' in block ? block.spans : [];
  expect(
    spans.map(({ kind, start, end }) => [kind, block && 'text' in block ? block.text.slice(start, end) : '']),
  ).toEqual([
    ['emphasis', 'our'],
    ['strong', 'pier'],
    ['deleted', 'old'],
    ['link', 'here'],
  ]);
});

test('Scripts, frames and comments are left out by name', () => {
  const text =
    '# A\n\nOne.\n\n<script>alert("<p>x</p>")</script>\n\n<iframe src="https://elder.example"></iframe>\n\n<!-- a note -->\n\nTwo.\n';
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  expect(outline(document)).toEqual(['p1 paragraph: One.', 'p2 paragraph: Two.']);
  expect(asides(document, text).slice(1)).toEqual([
    'omitted (a part of the page that is no text: a frame, a script, a form): <script>alert("<p>x</p>")</script>',
    'omitted (a part of the page that is no text: a frame, a script, a form): <iframe src="https://elder.example"></iframe>',
    'omitted (a comment in the markup): <!-- a note -->',
  ]);
});

test.each<[string, string[]]>([
  ['![The pier](pier.jpg)', ['caption: The pier']],
  ['![IMG_2034](pier.jpg)', []],
  ['![The pier](pier.jpg)\n*The pier on Monday.*', ['caption: The pier on Monday.']],
  ['![The pier](pier.jpg)\nThe ferry stays.', ['caption: The pier', 'paragraph: The ferry stays.']],
])('A picture and what stands with it: %s', (markdown, blocks) => {
  expect(read(`# A\n\nOne.\n\n${markdown}\n`)).toEqual(['paragraph: One.', ...blocks]);
});

test('Elements in one another are read as deep as people write, and stand as they are where nobody writes so', () => {
  const nested = (depth: number) =>
    `# A\n\nThe ferry stays.\n\n${'<div>'.repeat(depth)}The gate is open now.${'</div>'.repeat(depth)}\n`;
  expect(read(nested(400))).toEqual(['paragraph: The ferry stays.', 'paragraph: The gate is open now.']);
  expect(read(nested(20_000)).at(-1)).toContain('<div><div>');
  // What closes itself is not in itself.
  expect(read(`# A\n\nThe ferry stays.\n\n<ul>${'<li>The gate is open.'.repeat(600)}</ul>\n`)).toHaveLength(601);
});
