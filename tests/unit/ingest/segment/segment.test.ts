import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline } from '../normalize.ts';
import { readDrafts } from './read-drafts.ts';

const words = (document: ReturnType<typeof normalize>) =>
  document.blocks.map((block) => (block.kind === 'turn' ? '' : block.text));

test('Plain text has a paragraph a line where lines are paragraphs', () => {
  expect(
    words(normalize('It rained all day in the valley and all night.\nIt stopped.\n\nThen it began again, harder.')),
  ).toEqual(['It rained all day in the valley and all night.', 'It stopped.', 'Then it began again, harder.']);
});

test('Lines that end because the next word did not fit are one paragraph', () => {
  const text =
    'It rained all day in the valley and all through the night, and\nin the morning the river stood at the church door and at the\nmill.\n\nThen it stopped, and the people who had gone up to the school\ncame down again.';
  expect(words(normalize(text))).toEqual([
    'It rained all day in the valley and all through the night, and in the morning the river stood at the church door and at the mill.',
    'Then it stopped, and the people who had gone up to the school came down again.',
  ]);
});

test('Verse keeps its lines', () => {
  expect(words(normalize('Song\n\nThe river\nrose at night.\nNobody saw\nit rise.')).slice(-4)).toEqual([
    'The river',
    'rose at night.',
    'Nobody saw',
    'it rise.',
  ]);
});

test('White space is folded and invisible characters are dropped; the source range still covers them', () => {
  const text = '\u00a0 It\u00a0\u00a0rained\u200b and \u00adrained. \r\nIt stopped.';
  const document = normalize(text);
  expect(words(document)).toEqual(['It rained and rained.', 'It stopped.']);
  const [first] = document.blocks;
  expect(text.slice(...(first?.source ?? [0, 0]))).toBe('It\u00a0\u00a0rained\u200b and \u00adrained.');
});

test('Lists of plain text are items, each a passage of its own', () => {
  const document = normalize('It needs three things, the mayor said.\n• sand\n• bags\n• time\nThen it rained.');
  expect(document.blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.layout?.kind] : []))).toEqual([
    ['It needs three things, the mayor said.', undefined],
    ['sand', 'item'],
    ['bags', 'item'],
    ['time', 'item'],
    ['Then it rained.', undefined],
  ]);
});

test('Inline Markdown becomes plain text with spans over it', () => {
  const [block] = normalizeMarkdown(
    'So *very*   **wet\nand cold**, `x < 1`, ~~dry~~ and [the dam](https://example.org/a "t") \\[sic\\] &amp; AT&T.',
  ).blocks;
  expect(block).toMatchObject({ text: 'So very wet and cold, x < 1, dry and the dam [sic] & AT&T.' });
  const spans =
    block?.kind === 'paragraph' ? block.spans.map((span) => [span.kind, block.text.slice(span.start, span.end)]) : [];
  expect(spans).toEqual([
    ['emphasis', 'very'],
    ['strong', 'wet and cold'],
    ['code', 'x < 1'],
    ['deleted', 'dry'],
    ['link', 'the dam'],
    ['sic', '[sic]'],
  ]);
});

test('HTML is what it means: no tag is shown, no script is run or read', () => {
  expect(
    words(
      normalizeMarkdown('The 4<sup>th</sup> of <script>alert(1)</script> May.\n\n<table><tr><td>1</td></tr></table>\n'),
    ),
  ).toEqual(['The 4th of May.', '1']);
});

test('Nested lists keep their depth and their printed numbers', () => {
  const document = normalizeMarkdown('3. three\n4. four\n   - under four\n\n     more of it\n5. five\n');
  const items = document.blocks.map((block) =>
    block.kind === 'paragraph' ? { text: block.text, ...block.layout } : {},
  );
  expect(items).toMatchObject([
    { text: 'three', depth: 0, number: 3 },
    { text: 'four', depth: 0, number: 4 },
    { text: 'under four', depth: 1 },
    { text: 'more of it', depth: 1, continued: true },
    { text: 'five', depth: 0, number: 5 },
  ]);
});

test('A table is a passage a row, with its cells', () => {
  const document = normalizeMarkdown('| Place | Rain |\n|---|---:|\n| Lima | **5** mm |\n| | none |\n');
  const rows = document.blocks.map((block) =>
    block.kind === 'paragraph' && block.layout?.kind === 'row'
      ? block.layout.cells.map(([start, end]) => block.text.slice(start, end))
      : [],
  );
  expect(rows).toEqual([
    ['Place', 'Rain'],
    ['Lima', '5 mm'],
    ['', 'none'],
  ]);
});

test('A forced line break stays one; a line of non-breaking spaces parts paragraphs', () => {
  expect(words(normalizeMarkdown('one  \ntwo\n\u00a0\nthree  \n\u00a0  \nfour'))).toEqual([
    'one\ntwo',
    'three',
    'four',
  ]);
});

test('A picture is left out, and its description stays as a caption', () => {
  const document = normalizeMarkdown('It rained.\n\n![The church door](door.jpg)\n\n![](x.png)\n');
  expect(outline(document)).toEqual(['p1 paragraph: It rained.', 'p2 caption: The church door']);
  expect(document.regions.some((region) => region.role === 'omitted' && region.reason.startsWith('a picture'))).toBe(
    true,
  );
});

test('Front matter makes Markdown of a text file', () => {
  const document = normalize('---\ntitle: "So\\_it\u00a0\u00a0rained"\n---\nIt *rained*.');
  expect(document.title).toEqual({ value: 'So it rained', basis: 'stated' });
  expect(document.source.mediaType).toBe('text/markdown');
  expect(words(document)).toEqual(['It rained.']);
});

test('A code block is its lines, without the fences; an indented one without its indent', () => {
  expect(words(normalizeMarkdown('It says:\n\n```txt\na  b\n  c\n```\n\n    d\n      e\n'))).toEqual([
    'It says:',
    'a  b\n  c',
    'd\n  e',
  ]);
});

test('In code and what merely looks like a tag a reference stands for itself, and every character is mapped to its own', () => {
  const text = 'a &amp; b `&amp;\\\\` <x title="&amp;">\n\n    &amp; c\n';
  const [first, second] = readDrafts(text);
  expect([first?.body.text, second?.body.text]).toEqual(['a & b &amp;\\\\ <x title="&amp;">', '&amp; c']);
  for (const { body } of [first, second].filter((draft) => draft !== undefined)) {
    const mapped = Array.from(body.text, (_, i) => text.slice(body.starts[i], body.ends[i]).replace('&amp;', '&'));
    expect(mapped.join('')).toBe(body.text);
  }
});

test('A byte order mark moves nothing', () => {
  const text = '\ufeff# One\n\nTwo *three*';
  expect(readDrafts(text).map(({ source }) => text.slice(...source))).toEqual(['# One', 'Two *three*']);
});

test.each([1, 2, 3])('%i byte order marks in a row move nothing', (count) => {
  const text = `${'\uFEFF'.repeat(count)}She said “go” *at once*.`;
  const [block] = normalizeMarkdown(text).blocks;
  expect(block?.kind === 'paragraph' && text.slice(...block.source)).toBe('She said “go” *at once*.');
});
