import { expect, test } from 'vitest';
import { outline } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const sentences = [
  'The harbour board may close a pier where its piles are worn, to keep whoever walks there from harm.',
  'Whoever has a berth at such a pier is told so in writing, and may ask for another one at no cost.',
  'A pier stays closed until an engineer, whom the board appoints, has found that it is safe again.',
];
const text = sentences.map((words) => `<p>${words}</p>`).join('\n');
const heading = '<h2>How long it stays closed</h2>';

const excerpts = [
  [
    'Piers of the old harbour',
    'The old harbour has three piers, of which two have been open since the great fire, and',
  ],
  [
    'Berths for small boats',
    'Small boats lie at the inner quay. Find out what a berth costs, and how it is to be had.',
  ],
  [
    'Who inspects the piles',
    'Divers of the board look at each pile twice a year, and write down what they find there.',
  ],
] as const;

const read = async (body: string): Promise<string[]> =>
  outline(await readAsFile('piers.html', body)).map((line) => line.replace(/^\S+ \w+: /, ''));

const wanted = [sentences[0], sentences[1], 'How long it stays closed', sentences[2]];
const body = text.replace(`<p>${sentences[2] ?? ''}`, `${heading}<p>${sentences[2] ?? ''}`);

test.each<[string, string]>([
  [
    'a list of items named as texts are',
    `<ul class="post-list">${excerpts
      .map(
        ([title, words]) =>
          `<li class="post hentry"><h3><a href="/a">${title}</a></h3><div class="entry"><p>${words}</p></div></li>`,
      )
      .join('')}</ul>`,
  ],
  [
    'articles',
    `<div>${excerpts.map(([title, words]) => `<article class="story"><a href="/b"><img src="c.png"></a><h4><a href="/b">${title}</a></h4><p>${words}</p></article>`).join('')}</div>`,
  ],
  [
    'divisions without excerpts',
    `<div class="entries">${excerpts.map(([title]) => `<div class="entry"><h5><a href="/c">${title}</a></h5></div>`).join('')}</div>`,
  ],
  [
    'two sections',
    `<section class="content">${excerpts
      .slice(1)
      .map(
        ([title, words]) =>
          `<section class="article-body"><h2><a href="/d">${title}</a></h2><p>${words}</p><p><a href="/d">More</a></p></section>`,
      )
      .join('')}</section>`,
  ],
  [
    'items within a piece of a page',
    `<div class="wp-block-query"><ol>${excerpts.map(([title, words]) => `<li class="hentry"><div><h3><a href="/e">${title}</a></h3></div><p>${words}</p></li>`).join('')}</ol></div>`,
  ],
])('Links to other texts, each with its beginning, are no text: %s', async (_what, list) => {
  expect(await read(`${body}\n${list}`)).toEqual(wanted);
  expect(await read(`<html><body><div class="main">${body}\n${list}</div></body></html>`)).toEqual(wanted);
});

test('A page that is such a list is its text', async () => {
  const list = excerpts.map(([title, words]) => `<li><h3><a href="/f">${title}</a></h3><p>${words}</p></li>`).join('');
  expect((await read(`<p>What we wrote.</p><ul>${list}</ul>`)).join('\n')).toContain(
    'Small boats lie at the inner quay.',
  );
});

test('Items whose headings lead nowhere are text', async () => {
  const list = `<ul>${excerpts.map(([title, words]) => `<li><h3>${title}</h3><p>${words}</p></li>`).join('')}</ul>`;
  expect((await read(`${body}${list}`)).join('\n')).toContain('Small boats lie at the inner quay.');
});
