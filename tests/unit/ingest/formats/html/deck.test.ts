import { expect, test } from 'vitest';
import { outline } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year, and to borrow for it.</p>' +
  '<p>Work begins in June, and the ferry will sail from the south pier until then, the harbour office said on Monday.</p>';
const lede = 'It will take two years, and the council borrows four million for it, more than it has ever owed.';
const read = (above: string, head = '') =>
  readAsFile(
    'pier.html',
    `<!doctype html><html><head><title>Council backs new pier</title>${head}</head><body><div class="top"><div class="t1">` +
      `<h1>Council backs new pier</h1></div>${above}</div><div class="article-body">${text}</div></body></html>`,
  );

test.each<[what: string, above: string, head: string]>([
  ['is named a summary', `<div class="wrapper-summary"><div><p>${lede}</p></div></div>`, ''],
  ['is named in what is for testers', `<div class="c_x"><p class="c_y" data-testid="standfirst">${lede}</p></div>`, ''],
  ['stands deep in what is named', `<div class="art_synopsis"><div><div><div>${lede}</div></div></div></div>`, ''],
  [
    'the page tells programs, too, in a part of the page that is around the text',
    `<ul class="footer"><li><h2>${lede}</h2></li></ul>`,
    `<meta property="og:description" content="${lede}">`,
  ],
  [
    'is a paragraph of sentences below who and when',
    `<div><span>May 5, 2021</span></div><div class="z"><p>${lede}</p></div>`,
    '',
  ],
])('A deck is what %s', async (_what, above, head) => {
  const document = await read(above, head);
  expect(document.deck).toBe(lede);
  expect(outline(document)).toHaveLength(2);
});

test.each<[what: string, above: string]>([
  ['the title of another text', `<div class="subtitle"><a href="/mill">${lede}</a></div>`],
  [
    'a day',
    '<div class="deck"><time datetime="2021-05-05">Published Wed, May 5 20212:23 PM EDT at the pier</time></div>',
  ],
  ['what is below a picture', `<figure><img src="a.jpg"><figcaption><p>${lede}</p></figcaption></figure>`],
  ['what a letter asks', `<form><p>${lede}</p><input name="mail"></form>`],
  ['what a button is about', `<div><p>In brief</p><p>${lede}</p><button>Close</button></div>`],
  ['an item of a list of links', `<ul><li><p>${lede}</p></li><li><a href="/a">More</a></li></ul>`],
  [
    'a caption that the page tells programs as well',
    `<figure><img src="a.jpg"><figcaption><span>${lede}</span></figcaption></figure>`,
  ],
])('No deck is %s', async (_what, above) => {
  const description = above.includes('<figcaption><span>') ? `<meta name="description" content="${lede}">` : '';
  expect((await read(above, description)).deck).toBeUndefined();
});

test.each([
  ['ArticlePage-keyPoints', 'Key Points'],
  ['key-takeaways', 'Key takeaways'],
  ['story_highlights', 'Highlights'],
  ['box at-a-glance', 'At a glance'],
  ['tldr', 'In short'],
])('What a text comes to, in a list above it that is called %s, is its beginning', async (name, heading) => {
  const items = ['The council borrows four million for it.', 'The ferry sails from the south until then.'];
  const list = items.map((item) => `<li>${item}</li>`).join('');
  const document = await read(`<div class="${name}"><div>${heading}</div><ul>${list}</ul></div>`);
  expect(
    outline(document)
      .slice(0, 3)
      .map((line) => line.replace(/^\w+ \w+: /, '')),
  ).toEqual([heading, ...items]);
});

const link = (name: string): string => `<a href="/${name}">${name}</a>`;

test.each<[line: string, names: string[]]>([
  [`<li>Von: <span>${link('Ana RUIZ')},</span> <span>${link('Tom HALE')}</span></li>`, ['Ana RUIZ', 'Tom HALE']],
  [`<div>Von ${link('Ana Ruiz')} und ${link('Tom Hale')}</div>`, ['Ana Ruiz', 'Tom Hale']],
  [`<p>Par ${link('Ana Ruiz')}</p>`, ['Ana Ruiz']],
  [`<span>Door: ${link('Ana Ruiz')}</span>`, ['Ana Ruiz']],
  [`<div>Di ${link('Ana Ruiz')} e ${link('Tom Hale')}</div>`, ['Ana Ruiz', 'Tom Hale']],
])('Who wrote a page is whom a line of links names behind its first word: %s', async (line, names) => {
  const document = await read(`<ul class="info">${line}</ul>`);
  expect(document.contributors.map(({ name }) => name)).toEqual(names);
});

test('A line that names others, too, is nobody’s', async () => {
  const document = await read(
    `<ul class="info"><li>Von: ${link('Ana Ruiz')}, für ${link('The Elder Harbour')}</li></ul>`,
  );
  expect(document.contributors).toEqual([]);
});

test.each(['content-disclosure-statement', 'disclosures', 'disclaimer', 'author-disclosure', 'conflicts-of-interest'])(
  'What says who pays a writer is no deck: %s',
  async (name) => {
    const document = await read(
      `<div><span>May 5, 2021</span></div><section class="${name}"><h3>Statement</h3><p><span>Ana Ruiz has received funding from the harbour board and the council of Elder.</span></p></section>`,
    );
    expect(document.deck).toBeUndefined();
  },
);
