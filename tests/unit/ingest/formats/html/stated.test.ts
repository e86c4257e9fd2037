import { expect, test } from 'vitest';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year.</p><p>Work begins in June, the office said.</p>';
const read = (head: string, body = `<article>${text}</article>`) =>
  readAsFile('pier.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

test.each<[what: string, head: string]>([
  [
    'JSON-LD',
    ld({
      '@type': 'NewsArticle',
      headline: 'New pier',
      datePublished: '2021-05-05',
      author: { name: 'Ana Ruiz' },
      publisher: { name: 'The Elder Courier' },
      url: 'https://elder.example/pier',
    }),
  ],
  [
    'a graph of JSON-LD',
    ld({
      '@graph': [
        { '@type': 'WebPage', name: 'Elder' },
        { '@id': '#p', '@type': 'Person', name: 'Ana Ruiz' },
        {
          '@type': ['Article'],
          headline: 'New pier',
          datePublished: '2021-05-05T10:00:00Z',
          author: [{ '@id': '#p' }],
          publisher: 'The Elder Courier',
          url: 'https://elder.example/pier',
        },
      ],
    }),
  ],
  [
    'Open Graph',
    '<meta property="og:title" content="New pier | The Elder Courier"><meta property="article:published_time" content="2021-05-05T23:00:00-04:00"><meta property="og:site_name" content="The Elder Courier"><meta name="author" content="Ana Ruiz"><meta property="og:url" content="https://elder.example/pier">',
  ],
  [
    'Dublin Core',
    meta('DC.title', 'New pier') +
      meta('DC.creator', 'Ana Ruiz') +
      meta('DC.date.issued', '2021-05-05') +
      meta('DC.publisher', 'The Elder Courier') +
      '<link rel="canonical" href="https://elder.example/pier">',
  ],
  [
    'what scholars cite',
    meta('citation_title', 'New pier') +
      meta('citation_author', 'Ruiz, Ana') +
      meta('citation_publication_date', '2021/05/05') +
      meta('citation_journal_title', 'The Elder Courier') +
      meta('citation_public_url', 'https://elder.example/pier'),
  ],
])('What a page states as %s is what it states', async (_what, head) => {
  expect(await read(head)).toMatchObject({
    title: { value: 'New pier', basis: 'stated' },
    date: { value: '2021-05-05', basis: 'stated' },
    contributors: [{ name: 'Ana Ruiz', role: 'author', basis: 'stated' }],
    publisherName: 'The Elder Courier',
    originalUrl: 'https://elder.example/pier',
  });
});

test('The heading that a reader sees goes before what the page states for programs', async () => {
  const head =
    '<title>Pier news | The Elder Courier</title><meta property="og:title" content="Council backs new pier - The Elder Courier">';
  const document = await read(
    head,
    `<h1>The Elder Courier</h1><article><h1>Council backs <em>new</em> pier</h1>${text}</article>`,
  );
  expect(document.title.value).toBe('Council backs new pier');
});

test('A site’s name is no part of a title, and a title with a dash is whole', async () => {
  const site = '<meta property="og:site_name" content="The Elder Courier">';
  expect((await read(`<title>Council backs pier - The Elder Courier</title>${site}`)).title.value).toBe(
    'Council backs pier',
  );
  expect((await read(`<title>The Elder Courier: Council backs pier</title>${site}`)).title.value).toBe(
    'The Elder Courier: Council backs pier',
  );
  expect((await read('<title>Council backs pier – and what comes</title>')).title.value).toBe(
    'Council backs pier – and what comes',
  );
});

test('A day is the one where it was published', async () => {
  const head =
    ld({ '@type': 'Article', headline: 'Pier', datePublished: '2017-02-24T01:18:13Z' }) +
    '<meta property="article:published_time" content="2017-02-23T17:18:13-08:00">';
  expect(await read(head)).toMatchObject({ date: { value: '2017-02-23' }, published: '2017-02-23T17:18:13-08:00' });
});

test('An address is no author, and neither is the publisher', async () => {
  const head =
    '<meta property="article:author" content="https://social.example/elder"><meta property="og:site_name" content="The Elder Courier"><meta name="author" content="The Elder Courier">';
  expect((await read(head)).contributors).toEqual([]);
});

test('A byline, a day and a deck above the text are read, whatever else stands there is not', async () => {
  const header =
    '<header><h1>Council backs new pier</h1><p class="standfirst">Work on the burned pier begins in June</p><div class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></div><time>May 5, 2021</time><span>Share this story</span></header>';
  const document = await read('<title>Council backs new pier</title>', `${header}<div class="story">${text}</div>`);
  expect(document).toMatchObject({
    deck: 'Work on the burned pier begins in June',
    date: { value: '2021-05-05' },
    contributors: [{ name: 'Ana Ruiz' }],
  });
  expect(document.blocks).toHaveLength(2);
});

test('The markup’s language holds where the words bear it out, or tell nothing', async () => {
  const german =
    '<p>Der Rat hat am Dienstag beschlossen, den alten Anleger wieder aufzubauen, der im März abgebrannt war, und die Fähre fährt weiter.</p>';
  const languageOf = async (lang: string, body: string) =>
    (await readAsFile('pier.html', `<html lang="${lang}"><body><h1>Pier</h1>${body}</body></html>`)).language;
  expect(await languageOf('de-AT', german)).toEqual({ value: 'de-AT', basis: 'stated' });
  expect(await languageOf('en', german)).toMatchObject({ value: 'de', basis: 'inferred' });
  expect(await languageOf('es', '<p>No.</p>')).toEqual({ value: 'es', basis: 'stated' });
});

test('JSON-LD that can’t be read states nothing, and where a browser saved the page is its address', async () => {
  const source = `<!doctype html>\n<!-- saved from url=(0026)https://elder.example/pier -->\n<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": </script></head><body><h1>New pier</h1>${text}</body></html>`;
  expect(await readAsFile('pier.html', source)).toMatchObject({
    title: { value: 'New pier' },
    originalUrl: 'https://elder.example/pier',
    contributors: [],
  });
});

const headed = (line: string): string => `<article><h1>New pier for Elder</h1>${line}${text}</article>`;
const authorsOf = async (line: string): Promise<string[]> => {
  const { contributors } = await read('', headed(line));
  return contributors.flatMap(({ name, role }) => (role === 'author' ? [name] : []));
};

test.each<[string, string[]]>([
  ['<div class="byline">By <a rel="author" href="/ana">Ana Ruiz</a> @anaruiz Dec 6</div>', ['Ana Ruiz']],
  ['<p class="Line-byline-x1">By <a href="/a">Ana Ruiz</a>, <a href="/t">Tom Hale</a></p>', ['Ana Ruiz', 'Tom Hale']],
  ['<p class="post-author-name">Ana Ruiz</p>', ['Ana Ruiz']],
  [
    '<p class="entry-meta">Veröffentlicht am <a href="/">6. Juli 2015</a> von <span class="author vcard"><a rel="author" href="/a">Ana Ruiz</a></span></p>',
    ['Ana Ruiz'],
  ],
  [
    '<div class="meta"><span class="c-byline__author-name">Ana Ruiz</span> and <span class="c-byline__author-name">Tom Hale</span> 6 min</div>',
    ['Ana Ruiz', 'Tom Hale'],
  ],
  ['<p><span itemprop="author">Ana de la Cruz</span></p>', ['Ana de la Cruz']],
])('Whom a page marks as its author is one: %s', async (line, names) => {
  expect(await authorsOf(line)).toEqual(names);
});

test.each([
  '<p class="author">Follow Us</p>',
  '<p class="author">The Elder Courier</p>',
  '<p class="author-bio">Ana Ruiz writes of ports.</p>',
  '<p class="byline">Staff Writer</p>',
  '<p class="author"><a rel="author" href="/">Elder Weekly</a></p>',
  '<div class="comments"><span class="comment-author">Tom Hale</span></div>',
])('What else stands under such a mark is nobody: %s', async (line) => {
  const { contributors } = await read(
    '<meta property="og:site_name" content="Elder Weekly"><link rel="canonical" href="https://elder.example/x">',
    headed(line),
  );
  expect(contributors).toEqual([]);
});

test.each<[string, string]>([
  [
    '<header class="head"><h1>New pier</h1><ul><li><a href="/c">Comment</a></li></ul><cite class="meta-writer-name">By <a href="/a">Ana Ruiz</a>, <time class="article-date">December 16th 2016</time></cite></header>',
    '2016-12-16',
  ],
  [
    '<h1>New pier</h1><div class="author-pane">January 17, 2017 at 6:08 PM ET by <a href="/a">Ana Ruiz</a></div>',
    '2017-01-17',
  ],
  ['<h1>New pier</h1><div class="byline">By Ana Ruiz, Monday, May 5, 1999</div>', '1999-05-05'],
  ['<h1>New pier</h1><p class="post-meta">5 mai 1999 par Ana Ruiz</p>', '1999-05-05'],
  ['<h1>New pier</h1><p class="date">May 5, 1999 | By Ana Ruiz</p>', '1999-05-05'],
])('A line of the head that says who and when is read wherever the page sets it: %s', async (head, day) => {
  const { contributors, date } = await read('<title>New pier</title>', `<article>${head}${text}</article>`);
  expect([contributors.map(({ name }) => name), date?.value]).toEqual([['Ana Ruiz'], day]);
});

test.each([
  '<ul><li><strong>Date</strong> 10.06.2013</li><li><strong>Author</strong> Ana Ruiz</li></ul>',
  '<p><b>Author:</b> Ana Ruiz</p><p><b>Published:</b> June 10, 2013</p>',
  '<div><span>Autor:</span> Ana Ruiz</div><div><span>Datum:</span> 10. Juni 2013</div>',
  '<dl><dt>Auteure</dt><dd>Ana Ruiz</dd></dl><dl><dt>Date</dt><dd>10 juin 2013</dd></dl>',
  '<table><tr><th>Written by</th><td>Ana Ruiz</td></tr><tr><th>Posted on</th><td>2013-06-10</td></tr></table>',
])('Rows that a page labels say who wrote it and when, before what programs are told: %s', async (rows) => {
  const { contributors, date } = await read(
    meta('author', 'Elder Wire'),
    `<article><h1>New pier</h1>${text}</article>${rows}`,
  );
  expect([contributors.map(({ name }) => name), date?.value]).toEqual([['Ana Ruiz'], '2013-06-10']);
});

test('Labelled rows that name two are of other texts', async () => {
  const rows = ['Ana Ruiz', 'Tom Hale'].map((name) => `<li><strong>Author</strong> ${name}</li>`).join('');
  expect((await read('', `<article><h1>New pier</h1>${text}</article><ul>${rows}</ul>`)).contributors).toEqual([]);
});

test.each([
  ['New pier for Elder - Ana Ruiz and Tom Hale', 'New pier for Elder'],
  ['New pier for Elder | Ana Ruiz', 'New pier for Elder'],
  ['New pier for Elder – Tom Hale, Ana Ruiz', 'New pier for Elder'],
  ['New pier for Elder - Lena Ortiz', 'New pier for Elder - Lena Ortiz'],
  ['New pier - a talk with Ana Ruiz', 'New pier - a talk with Ana Ruiz'],
])('Who wrote a text is no part of its title: %s', async (stated, title) => {
  const head = `<meta property="og:title" content="${stated}"><meta name="author" content="Ana Ruiz and Tom Hale">`;
  expect((await read(head)).title.value).toBe(title);
});

const DECK = 'What the council pays for and what it leaves to the port';
test.each([
  `<header><h1>New pier</h1><div class="x"><p>${DECK}</p></div><div class="byline">By Ana Ruiz</div></header>`,
  `<div class="top"><h1>New pier</h1><div class="top__deck"><h2 class="top__text">${DECK}</h2></div></div>`,
  `<hgroup><h1>New pier</h1><h2>${DECK}</h2></hgroup>`,
  `<header><div><h1>New pier</h1></div><p>${DECK}</p><p>By Ana Ruiz</p></header>`,
  `<div class="head"><h1>New pier</h1><p class="standfirst">${DECK}</p></div>`,
])('The line right below a title, in its own head, sums the text up: %s', async (head) => {
  const document = await read('<title>New pier</title>', `${head}<div><article>${text}</article></div>`);
  expect(document.deck).toBe(DECK);
});

test.each([
  '<header><h1>New pier</h1><p>News, sports, talk and all that is <a href="/m">on air today</a></p></header>',
  '<header><h1>New pier</h1><p>By Ana Ruiz | May 5, 1999</p></header>',
  '<header><h1>New pier</h1><p>In pictures</p></header>',
])('What stands there besides is no deck: %s', async (head) => {
  const document = await read('<title>New pier</title>', `${head}<div><article>${text}</article></div>`);
  expect(document.deck).toBeUndefined();
});

test.each([
  ['Lost in ports: New pier for Elder', 'Lost in ports', 'New pier for Elder'],
  ['The Elder Blog | New pier for Elder', 'The Elder Blog', 'New pier for Elder'],
])(
  'Where the first heading is the site’s and the page’s title has both, the other is the title: %s',
  async (own, site, title) => {
    const body = `<header><h1>${site}</h1></header><div class="post"><h3>${title}</h3>${text}</div>`;
    expect((await read(`<title>${own}</title>`, body)).title.value).toBe(title);
  },
);

test.each(['- New pier in Elder', '| New pier in Elder', 'New pier in Elder -', ' :: New pier in Elder'])(
  'A mark that parts a title from nothing is no part of it: %s',
  async (title) => {
    expect((await read(`<title>${title}</title>`)).title.value).toBe('New pier in Elder');
  },
);

test.each([
  ['https://www.janeroe.example/pier', 'Jane Roe'],
  ['https://janeroe.blogs.example/pier', 'Jane Roe'],
])('Who writes on a page of their own is its author: %s', async (url, name) => {
  const document = await read(
    `${meta('author', name)}<link rel="canonical" href="${url}"><title>New pier in Elder</title>`,
  );
  expect(document.contributors.map((one) => one.name)).toEqual([name]);
});

test.each([
  ['Holm — El Terracampino', '<h1>Holm</h1>', 'Holm'],
  ['Elder Bay | The Elder Courier', '<h1 class="t">Elder Bay</h1>', 'Elder Bay'],
  ['Ferry · Port Board', '<div class="top"><h1>Ferry</h1></div>', 'Ferry'],
  ['Le quai – La Rive', '<div><h1>Le quai</h1></div>', 'Le quai'],
  ['The Courier - Holm', '<h1><a href="/">The Courier</a></h1>', 'The Courier - Holm'],
])(
  'Of a short title the part that stands as the only first heading is the page’s: %s',
  async (title, heading, value) => {
    const document = await read(`<title>${title}</title>`, `${heading}<article>${text}</article>`);
    expect(document.title.value).toBe(value);
  },
);
