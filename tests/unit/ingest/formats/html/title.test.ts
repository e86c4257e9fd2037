import { expect, test } from 'vitest';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year.</p><p>Work begins in June, the office said.</p>';
const titleOf = async (head: string, body: string): Promise<string> => {
  const document = await readAsFile(
    'pier.html',
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  return document.title.value;
};
const ld = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;

test.each<[what: string, head: string, body: string, title: string]>([
  [
    'the last step of the ways to it, against an older headline',
    `${ld('Children may start alone on Saturday')}${og('Elder marathon: a winner from the mill')}<title>Elder marathon: a winner from the mill</title>`,
    '<nav><ul><li><a href="/">Home</a></li><li><h1>Elder marathon: a winner from the mill</h1></li></ul></nav>',
    'Elder marathon: a winner from the mill',
  ],
  [
    'what the page is called everywhere, where JSON-LD has another headline',
    `${ld('Weather: rain is on its way')}${og('New pier opens')}<title>New pier opens | The Elder Courier</title>`,
    '',
    'New pier opens',
  ],
  [
    'one word that the page’s title begins with, among many first headings',
    '<title>Ferrytown - City of Elder</title>',
    '<div class="menu2"><h1>Town hall</h1><h1>Schools and children</h1></div><h1>Ferrytown</h1>',
    'Ferrytown',
  ],
  [
    'the same behind another mark',
    '<title>Harbour master | Council of Elder</title>',
    '<div class="a"><h1>More of the same</h1></div><h1>Harbour master</h1><div><h1>Tags</h1></div>',
    'Harbour master',
  ],
  [
    'the headline that JSON-LD bears out, though the ways to the page have what it is called elsewhere',
    `${ld('Fall of the mill: the bank admits its faults')}${og('Elder mill: bank admits faults in its oversight')}<title>Elder mill: bank admits faults in its oversight</title>`,
    '<nav><h1>Elder mill: bank admits faults in its oversight</h1></nav><h2>Fall of the mill: the bank admits its faults</h2>',
    'Fall of the mill: the bank admits its faults',
  ],
])('The title is %s', async (_what, head, body, title) => {
  expect(await titleOf(head, `${body}<div class="text">${text}</div>`)).toBe(title);
});

test.each<[what: string, head: string, body: string, title: string]>([
  [
    'A heading among the ways to other pages is no title, where the page is not called so',
    `${og('New pier opens')}<title>New pier opens</title>`,
    '<nav><h1>All the news of Elder</h1></nav>',
    'New pier opens',
  ],
  [
    'A headline that JSON-LD only words otherwise stands',
    `${ld('A new pier opens at last in Elder')}${og('New pier opens in Elder')}<title>New pier opens in Elder</title>`,
    '',
    'A new pier opens at last in Elder',
  ],
])('%s', async (_what, head, body, title) => {
  expect(await titleOf(head, `${body}<div class="text">${text}</div>`)).toBe(title);
});
