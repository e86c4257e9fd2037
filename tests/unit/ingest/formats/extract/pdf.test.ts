import { expect, test } from 'vitest';
import { draftLines } from '../../../../../scripts/ingest/formats/extract/draft-lines.ts';
import { extractPdf } from '../../../../../scripts/ingest/formats/extract/pdf/extract-pdf.ts';
import { readPageLines } from '../../../../../scripts/ingest/formats/extract/pdf/read-page-lines.ts';
import { column, makePdf, type Print } from './make-files.ts';

/** What is read of pages: each stretch with what it is. */
async function outline(pages: readonly (readonly Print[])[]): Promise<string[]> {
  const { text, lines = [] } = await extractPdf(makePdf(pages));
  return draftLines(text, lines).map(({ role, body, source }) =>
    role.kind === 'omitted' ? `(${role.reason}: ${text.slice(...source)})` : `${role.kind}: ${body.text}`,
  );
}

const prose = [
  'The harbor council voted on Tuesday to rebuild the north pier, which burned',
  'last winter and has been closed to everybody since then, as the mayor said',
  'on Monday. The work begins in June.',
];

test('Lines that go on in one another are paragraphs; an indent, a gap and a short line begin another', async () => {
  const page = [
    ...column(prose, { y: 700 }),
    { text: 'Who pays for it', x: 90, y: 658 },
    ...column(['is not known.'], { y: 644 }),
    ...column(['A further one stands below.', 'Another.'], { y: 610 }),
  ];
  expect(await outline([page])).toMatchInlineSnapshot(`
    [
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "paragraph: Who pays for it is not known.",
      "paragraph: A further one stands below.",
      "paragraph: Another.",
    ]
  `);
});

test('Larger lines are headings, though they are two', async () => {
  const page = [
    ...column(['The pier is', 'built again'], { y: 740, size: 20, step: 24 }),
    ...column(prose, { y: 660 }),
    ...column(prose, { y: 600 }),
  ];
  expect(await outline([page])).toMatchInlineSnapshot(`
    [
      "heading: The pier is built again",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
    ]
  `);
});

test('Columns are read one after the other, between what spans them', async () => {
  const left = [
    'The first column of the page',
    'has lines that are as wide as',
    'it is and goes on over all of',
    'them until it ends at the foot',
    'of the page and goes on in',
  ];
  const right = [
    'the second column of the page',
    'where its words go on for as',
    'long as there is room for them',
    'and where they end at last, as',
    'all words do.',
  ];
  const page = [
    ...column(['A line that spans both of the columns and is wider than either of them is'], { y: 740 }),
    ...column(left, { y: 700, x: 72 }),
    ...column(right, { y: 700, x: 320 }),
  ];
  expect(await outline([page])).toMatchInlineSnapshot(`
    [
      "paragraph: A line that spans both of the columns and is wider than either of them is",
      "paragraph: The first column of the page has lines that are as wide as it is and goes on over all of them until it ends at the foot of the page and goes on in the second column of the page where its words go on for as long as there is room for them and where they end at last, as all words do.",
    ]
  `);
});

test('A paragraph goes on on the next page; heads, feet and numbers of pages are left out', async () => {
  const page = (number: number, lines: readonly string[]): Print[] => [
    { text: 'Hearing on the pier', x: 240, y: 760, size: 9 },
    ...column(lines, { y: 700 }),
    { text: String(number), x: 300, y: 40, size: 9 },
  ];
  const pages = [page(5, prose.slice(0, 2)), page(6, [prose[2] ?? '', ...prose]), page(7, prose.slice(1))];
  expect(await outline(pages)).toMatchInlineSnapshot(`
    [
      "(a line that stands on each page: Hearing on the pier)",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "(the number of a page: 6)",
      "(a line that stands on each page: Hearing on the pier)",
      "paragraph: last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "(the number of a page: 7)",
    ]
  `);
});

test('A note at the foot of a page does not part the paragraph that goes on on the next one', async () => {
  const pages = [
    [...column(prose.slice(0, 2), { y: 700 }), ...column(['1 The minutes have it.'], { y: 80, size: 8 })],
    column([prose[2] ?? '', ...prose], { y: 700 }),
  ];
  expect(await outline(pages)).toMatchInlineSnapshot(`
    [
      "paragraph: 1 The minutes have it.",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
      "paragraph: The harbor council voted on Tuesday to rebuild the north pier, which burned last winter and has been closed to everybody since then, as the mayor said on Monday. The work begins in June.",
    ]
  `);
});

test('A word that a line’s end parts is one', async () => {
  const page = column([
    'The rebuilding is under way, said the mayor, who has always wanted the rebuild-',
    'ing and who has said so on many days before this one and on this one, too, again.',
  ]);
  expect(await outline([page])).toEqual([
    'paragraph: The rebuilding is under way, said the mayor, who has always wanted the rebuilding and who has said so on many days before this one and on this one, too, again.',
  ]);
});

test('Raised digits are told from those of the words', async () => {
  const page = [...column(prose), { text: '3', x: 248, y: 676, size: 6 }];
  expect((await outline([page])).join()).toContain('June.³');
});

test('What a PDF says of itself is told', async () => {
  const { properties, pages } = await extractPdf(
    makePdf([column(prose)], '/Title (The pier) /Author (Ines Malk) /CreationDate (D:20210505100000Z)'),
  );
  expect(properties).toEqual({ title: 'The pier', author: 'Ines Malk', created: '2021-05-05' });
  expect(pages).toBe(1);
});

test.each([
  ['has no text', makePdf([[], []])],
  ['can’t be read', new Uint8Array(Buffer.from('%PDF-1.4 and nothing else'))],
])('A PDF that %s is refused', async (what, bytes) => {
  await expect(extractPdf(bytes)).rejects.toThrow(what === 'has no text' ? 'no text' : 'can’t be read');
});

test('Pages without text are told', async () => {
  const { notices } = await extractPdf(makePdf([column(prose), [], column(prose)]));
  expect(notices.map(({ what }) => what)).toEqual(['Page 2 of this file has no text.']);
});

test('Numbers before each line are left out, and lines go on in one another', async () => {
  const lines = Array.from({ length: 25 }, (_, at) => ({
    number: String(at + 1),
    y: 700 - at * 24,
    text: prose[at % 2] ?? '',
  }));
  const page = lines.flatMap(({ number, text, y }): Print[] => [
    { text: number, x: 60, y },
    { text, x: 100, y },
  ]);
  const [first = '', ...others] = await outline([page]);
  expect(others).toEqual([]);
  expect(first.replace(/\D+/g, '')).toBe('');
  expect(first).toContain('which burned last winter');
});

test('A table that counts its rows keeps their numbers', async () => {
  const rows = Array.from({ length: 20 }, (_, at): Print[] => [
    { text: String(at + 1), x: 60, y: 400 - at * 14 },
    { text: 'A place in the list', x: 100, y: 400 - at * 14 },
  ]);
  const found = await outline([[...column([...prose, ...prose, ...prose], { y: 700 }), ...rows.flat()]]);
  expect(found.filter((text) => text.endsWith('A place in the list'))).toHaveLength(20);
});

const day = { text: 'April 16, 1999', x: 72, size: 9 };
const item = { text: 'Item E-2 - Repairs of the pier', x: 72, size: 9 };
const body = { text: 'Meeting of the council', x: 72, size: 9 };

test.each<[string, (page: number) => Print[]]>([
  [
    'with the number of the page between them',
    (page) => [
      { ...body, y: 95 },
      { text: `Date] ${page} [`, x: 506, y: 66 },
      { ...day, y: 51 },
      { ...item, y: 41 },
    ],
  ],
  [
    'of which five are close to the text',
    (page) => [
      { ...body, y: 99 },
      { ...day, y: 88 },
      { ...item, y: 77 },
      { text: 'Draft', x: 72, y: 66, size: 9 },
      { text: String(page), x: 300, y: 50 },
    ],
  ],
  [
    'at the head',
    () => [
      { ...body, y: 760 },
      { ...day, y: 748 },
      { ...item, y: 736 },
      { text: 'Verbatim', x: 72, y: 724, size: 9 },
    ],
  ],
  [
    'at the head and at the foot',
    (page) => [
      { ...body, y: 744 },
      { ...day, y: 730 },
      { ...item, y: 80 },
      { text: `${page} of 4`, x: 300, y: 66 },
    ],
  ],
  [
    'in the letters of the text',
    (page) => [
      { ...body, y: 110, size: 11 },
      { ...day, y: 96, size: 11 },
      { ...item, y: 82, size: 11 },
      { text: `Page ${page} of 4`, x: 72, y: 68 },
    ],
  ],
])('Lines that most pages have at one place are none of the text: %s', async (_, around) => {
  const pages = [1, 2, 3, 4].map((page) => [
    ...Array.from({ length: 13 }, (_, at) => column(prose, { y: 710 - page * 3 - at * 42 })).flat(),
    ...around(page),
  ]);
  const found = await outline(pages);
  expect(found.filter((line) => /^(?:paragraph|heading)/.test(line) && !line.includes('harbor'))).toEqual([]);
});

test('The head of a table that stands at the top of each page stays', async () => {
  const pages = [1, 2, 3, 4].map((page) => [
    ...['Item', 'Price', 'Day'].map((text, at) => ({ text, x: 72 + at * 150, y: 740 })),
    ...['Rope', 'Tar', 'Nails', 'Oak'].flatMap((thing, row) =>
      [`${thing} ${'of the best'.slice(0, page + 4)}`, 'A crown', 'May 5'].map((text, at) => ({
        text,
        x: 72 + at * 150,
        y: 726 - row * 14,
      })),
    ),
    ...column(prose, { y: 600 }),
  ]);
  expect((await outline(pages)).filter((line) => line.startsWith('paragraph: Item'))).toHaveLength(4);
});

const sized = (sizes: readonly number[]): Print[] =>
  prose.map((text, at) => ({
    text,
    x: 72,
    y: 700 - at * 14,
    size: sizes[at % sizes.length] ?? 11,
  }));

test.each([[[11, 10]], [[10, 11]], [[12, 11, 11, 11]], [[11, 10.4]], [[11, 11, 12]]])(
  'Lines that go on in one another do so though their letters are measured %j',
  async (sizes) => {
    expect(await outline([[...sized(sizes), ...column([...prose, ...prose], { y: 560 })]])).toHaveLength(3);
  },
);

test('A space that is printed by itself parts words', () => {
  const piece = (text: string, left: number, right: number) => ({ text, left, right, base: 700, size: 10 });
  const pieces = [piece('representing', 72, 132.8), piece(' ', 132.8, 132.9), piece('the fiber type.', 134.2, 209)];
  expect(readPageLines(pieces, []).map(({ text }) => text)).toEqual(['representing the fiber type.']);
});

test.each([
  ['a sentence', ['The pier has to be built again, and', 'its boats have to go elsewhere.'], 'paragraph'],
  ['many words', Array.from({ length: 7 }, () => 'and its boats have to go on'), 'paragraph'],
  ['a few words', ['The pier is built again', 'in spring'], 'heading'],
  ['a question', ['Who pays for it in the end?'], 'heading'],
  ['a short sentence', ['It burned.'], 'heading'],
])('Large letters are a heading unless they say %s', async (_, lines, kind) => {
  const page = [
    ...column(lines, { y: 740, size: 16, step: 19 }),
    ...Array.from({ length: 9 }, (_, at) => column(prose, { y: 560 - at * 50 })).flat(),
  ];
  expect((await outline([page]))[0]).toContain(`${kind}: ${lines[0] ?? ''}`);
});

test('A PDF of which a page is damaged is refused in words', async () => {
  const text = Buffer.from(makePdf([column(prose)])).toString('latin1');
  const damaged = text
    .replace('/Resources << /Font', '/Resources [ /Font')
    .replace('/MediaBox [0 0 612 792]', '/MediaBox [0 0 612');
  await expect(extractPdf(new Uint8Array(Buffer.from(damaged, 'latin1')))).rejects.toThrow(/page 1 can’t be read/);
});
