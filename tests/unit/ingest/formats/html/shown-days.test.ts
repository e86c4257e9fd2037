import { expect, test } from 'vitest';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year, and to borrow for it.</p>';
const read = (head: string, body: string) =>
  readAsFile(
    'pier.html',
    `<!doctype html><html><head><title>Council backs new pier</title>${head}</head><body><h1>Council backs new pier</h1>${body}${text}</body></html>`,
  );
const made = (name: string): string => `<meta name="${name}" content="2022-01-21T09:43+01:00">`;
const shown = '<div class="article-meta"><time datetime="2022-01-25T08:00:00+01:00">25.01.2022</time></div>';

test.each(['dcterms.date', 'dc.date', 'dcterms.created', 'date', 'timestamp'])(
  'The day that a page shows goes before one that may be of its file: %s',
  async (name) => {
    expect((await read(made(name), shown)).date?.value).toBe('2022-01-25');
  },
);

test('What states when a text was issued goes before it, and of two days that are shown neither is told', async () => {
  const issued = '<meta property="article:published_time" content="2022-01-21">';
  expect((await read(issued, shown)).date?.value).toBe('2022-01-21');
  const other = '<div class="post-date"><time datetime="2022-02-02">02.02.2022</time></div>';
  expect((await read(made('dcterms.date'), shown + other)).date?.value).toBe('2022-01-21');
});

test.each([
  ['ORF.at', 'ORF.at'],
  ['Elder.com', 'Elder.com'],
  ['ElDiario.es', 'ElDiario.es'],
  ['The Elder Courier', 'The Elder Courier'],
  ['elder.example', undefined],
  ['www.elder.example', undefined],
  ['index.html', undefined],
])('A paper that is called as its site is has that name, and an address is none: %s', async (name, publisher) => {
  const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Council backs new pier', publisher: { name } });
  const document = await read(`<script type="application/ld+json">${script}</script>`, '');
  expect(document.publisherName).toBe(publisher);
});

test.each([
  ['LBCI', 'LBCI Lebanon', []],
  ['Reuters', 'Reuters News', []],
  ['Ana Ruiz', 'The Elder Courier', ['Ana Ruiz']],
  ['Ana', 'Ana Lebanon', ['Ana']],
  ['The Elder Courier', 'The Elder Courier', []],
])(
  'A site that signs with its own name, or the first word of it, is nobody who wrote: %s of %s',
  async (author, publisher, names) => {
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Council backs new pier', author, publisher });
    const document = await read(`<script type="application/ld+json">${script}</script>`, '');
    expect(document.contributors.map(({ name }) => name)).toEqual(names);
  },
);
