import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asides, outline } from '../../normalize.ts';
import { readAsFile, refusalOf } from '../read-as-file.ts';

const text = [
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March.</p>',
  '<p>Work begins in June, and the ferry will sail from the south pier until then.</p>',
].join('');
const paragraphs = [
  'p1 paragraph: The council voted on Tuesday to rebuild the north pier, which burned in March.',
  'p2 paragraph: Work begins in June, and the ferry will sail from the south pier until then.',
];
const page = (body: string, head = '<title>Council backs new pier</title>') =>
  `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}</body></html>\n`;

test('Of a page its title and its text are read, and all else is left out by name', async () => {
  const source = page(
    [
      '<header><a href="/">The Elder Courier</a></header><nav><ul><li><a href="/news">News</a></li></ul></nav>',
      `<main><h1>Council backs new pier</h1>${text}<script>track("pier")</script></main>`,
      '<aside><h2>Most read</h2><p>The mill that turned</p></aside>',
      '<div id="comments"><p>Bob wrote: I walk to the pier every day and like it.</p></div>',
      '<footer><p>All rights reserved</p></footer><!-- made on Monday -->',
    ].join('\n'),
  );
  const document = await readAsFile('pier.html', source);
  expect(document.title).toEqual({ value: 'Council backs new pier', basis: 'stated' });
  expect(outline(document)).toEqual(paragraphs);
  expect(document.source.mediaType).toBe('text/html');
  expect(asides(document, source).map((aside) => aside.replace(/: [^]*$/, ''))).toEqual([
    'omitted (what only programs read)',
    'omitted (a part of the page around the text)',
    'omitted (ways to other pages)',
    'title',
    'omitted (what only programs read)',
    'omitted (beside the text)',
    'omitted (comments of readers)',
    'omitted (a part of the page around the text)',
    'omitted (a comment in the markup)',
  ]);
});

test.each<[what: string, part: string]>([
  ['a menu', '<div class="main-menu"><a href="/a">Home</a> <a href="/b">News of the day and of the week</a></div>'],
  [
    'what is related',
    '<div class="related-posts"><h3>More on this</h3><p>The mill that turned in the night of May.</p></div>',
  ],
  ['what is hidden', '<p style="display: none">You have read all your free articles of this month.</p>'],
  ['what is to be shared', '<ul class="share-buttons"><li>Share on Facebook</li><li>Tweet this</li></ul>'],
  ['a form', '<form><p>Sign up for our letter</p><input name="mail"><button>Sign up</button></form>'],
  ['a consent', '<div id="cookie-banner" role="dialog"><p>We use cookies, and so do our partners.</p></div>'],
  ['a frame', '<iframe src="https://example.org"><p>Your browser shows no frames.</p></iframe>'],
  ['what stands in for a script', '<noscript><p>Please turn on scripts to read this page.</p></noscript>'],
  ['a template', '<template><p>Loading the latest of the harbour.</p></template>'],
  ['a drawing', '<svg><title>Arrow</title><text>Next</text></svg>'],
  ['an advertisement', '<div class="ad-slot"><p>Buy a boat. Boats are good for you.</p></div>'],
])('%s within a text is no part of it', async (_what, part) => {
  const [first = '', second = ''] = text.split('</p>');
  const document = await readAsFile(
    'pier.html',
    page(`<article><h1>Council backs new pier</h1>${first}</p>${part}${second}</p></article>`),
  );
  expect(outline(document)).toEqual(paragraphs);
});

test('Every character reference stands at its place, with its mark or without', async () => {
  const source = page(
    `<h1>Council</h1>${text}<p>Caf&eacute; &amp; pier&#8217;s &mdash; 5 &lt; 6 &copy 2020, AT&T &amp;amp; &#x1F6A2;</p>`,
  );
  const document = await readAsFile('pier.html', source);
  expect(outline(document).at(-1)).toBe('p3 paragraph: Café & pier’s — 5 < 6 © 2020, AT&T &amp; 🚢');
  const quoted = document.blocks.at(-1);
  if (quoted?.kind !== 'paragraph') throw new Error('There is a paragraph.');
  expect(source.slice(...quoted.source)).toContain('Caf&eacute; &amp; pier&#8217;s &mdash;');
});

test('Lists, tables, quotations, captions and headings are what they are', async () => {
  const source = page(
    `<article><h1>Council backs new pier</h1>${text}<h2>What comes</h2><ol><li>A dock</li><li>A <b>crane</b></li></ol>
    <blockquote><p>It is old.</p></blockquote><figure><img src="a.jpg" alt="Pier"><figcaption>The pier on Monday</figcaption></figure>
    <table><tr><th>Year</th><th>Boats</th></tr><tr><td>1999</td><td>12</td></tr></table><pre>a\n  b</pre></article>`,
  );
  const { blocks } = await readAsFile('pier.html', source);
  expect(blocks.slice(2)).toMatchObject([
    { kind: 'heading', depth: 2, text: 'What comes' },
    { text: 'A dock', layout: { kind: 'item', number: 1 } },
    { text: 'A crane', layout: { kind: 'item', number: 2 }, spans: [{ kind: 'strong', start: 2, end: 7 }] },
    { text: 'It is old.', layout: { kind: 'blockquote' } },
    { kind: 'caption', text: 'The pier on Monday' },
    { text: 'Year\tBoats', layout: { kind: 'row' } },
    { text: '1999\t12', layout: { kind: 'row' } },
    { text: 'a\n  b', layout: { kind: 'preformatted' } },
  ]);
});

test('Two ends of line part paragraphs, one is one; a table that only places parts is none', async () => {
  const source = page(
    `<table><tr><td><h1>Council backs new pier</h1>The council voted on Tuesday to rebuild the pier.<br><br>
    Work begins in June,<br>says the harbour office.</td></tr></table>`,
  );
  expect(outline(await readAsFile('pier.html', source))).toEqual([
    'p1 paragraph: The council voted on Tuesday to rebuild the pier.',
    'p2 paragraph: Work begins in June,\nsays the harbour office.',
  ]);
});

test('Tags that are never closed, doubled, in capitals or of nobody’s making are markup all the same', async () => {
  const source =
    '<HTML><HEAD><TITLE>Council backs new pier</TITLE><BODY><BODY CLASS="x"><H1>Council backs new pier</H1>' +
    '<P>The council voted on Tuesday to rebuild <x-name data-a="1 > 0">the north pier</x-name>, which burned in March.' +
    '<P><FONT COLOR="red">Work begins in June,</B> and the ferry will sail from the south pier until then.<LI>';
  expect(outline(await readAsFile('pier.htm', source))).toEqual(paragraphs);
});

test('XHTML closes its elements itself', async () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Council backs new pier</title><script src="a.js"/></head>
<body><h1>Council backs new pier</h1>${text}</body></html>`;
  const document = await readAsFile('pier.xhtml', source);
  expect(outline(document)).toEqual(paragraphs);
  expect(document).toMatchObject({ source: { mediaType: 'application/xhtml+xml' }, language: { value: 'en' } });
  expect((await readAsFile('pier.txt', source)).source.mediaType).toBe('application/xhtml+xml');
});

test('Links lead where the page says, and nowhere on this machine or in a script', async () => {
  const link = (href: string) =>
    `<p>The minutes are <a title="a > b" href="${href}">here</a>, and all that was said of the pier.</p>`;
  const source = page(
    `<article><h1>Council backs new pier</h1>${text}${link('https://elder.example/m?a=1&amp;b=2')}${link('javascript:alert(1)')}</article>`,
  );
  const { blocks } = await readAsFile('pier.html', source);
  expect(blocks.slice(2)).toMatchObject([
    { spans: [{ kind: 'link', start: 16, end: 20, href: 'https://elder.example/m?a=1&b=2' }] },
    { spans: [] },
  ]);
});

test('A page without text, and one that is too deep, are refused in words', async () => {
  expect(await refusalOf('app.html', page('<div id="root"></div><script>render()</script>'))).toEqual([
    'This page holds no text.',
  ]);
  const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">The pier, part ${at} of forty</a></li>`);
  expect(await refusalOf('front.html', page(`<nav><ul>${links.join('')}</ul></nav>`))).toEqual([
    'This page holds no text of its own.',
  ]);
  const deep = page(`${'<div>'.repeat(100_000)}The pier.${'</div>'.repeat(100_000)}`);
  expect(await refusalOf('deep.html', deep)).toEqual(['More than 1,000 elements stand open in one another here.']);
});

const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="comments">',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<br>',
    '<br/>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
  ],
  ...[
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<h1>',
    '</h1>',
    '<h2>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<nav>',
    '</nav>',
    '<a href="/x">',
  ],
  ...[
    '</a>',
    '&amp;',
    '&',
    '&#8217;',
    '&nbsp',
    '<',
    '>',
    '"',
    '<figure>',
    '<figcaption>',
    '</figure>',
    '<form>',
    '<input>',
    '<select>',
  ],
  ...[
    '<title>',
    '</title>',
    '<body>',
    '</body>',
    '</html>',
    '<head>',
    '<meta name="author" content="Ana Ruiz">',
    '<svg>',
    '</svg>',
  ],
  ...[
    'The council voted on Tuesday to rebuild the pier, he said. ',
    'By Ana Ruiz',
    '“',
    '\r\n',
    '\n',
    ' ',
    '\u00a0',
    '<pre>',
    '</pre>',
    '<x-y>',
  ],
  ...[
    '<blockquote>',
    '</blockquote>',
    '<time datetime="2020-05-01">',
    '</time>',
    '<textarea>',
    '<style>',
    '</style>',
    'Ana: Well.',
    '<math>',
  ],
);

test('Whatever a page is made of, every character belongs to one region', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const source = `<p>The ferry sails at noon.</p>${pieces.join('')}`;
      const { regions } = await readAsFile('made.html', source);
      expect(regions.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
      const spaces = regions.filter(({ role }) => role === 'space').map(({ start, end }) => source.slice(start, end));
      expect(spaces.join('').trim()).toBe('');
    }),
    { numRuns: 400 },
  );
});
