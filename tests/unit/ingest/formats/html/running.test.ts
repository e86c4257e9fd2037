import { expect, test } from 'vitest';
import { outline } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const sentences = [
  'Three boats were lost in the night when the wind turned to the north, the harbour board said in the morning.',
  'Nobody was on board of any of them, and the crews had been told on the evening before to stay in the village.',
  'The board will say by Friday whether the outer pier can be used again, or whether it has to be closed till May.',
];
const text = `<div class="words">${sentences.map((words) => `<p>${words}</p>`).join('\n')}</div>`;

const read = async (body: string): Promise<string[]> =>
  outline(await readAsFile('boats.html', `<body>${body}</body>`)).map((line) => line.replace(/^\S+ \w+: /, ''));

const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/p${at}">Another story of the harbour</a></li>`).join('')}</ul>`;

test.each<[string, string]>([
  ['fields of forms', `<div class="row">${'<input type="text" name="q">'.repeat(9)}${text}</div>`],
  ['two players of films', `<div class="holder"><iframe src="/a"></iframe><iframe src="/b"></iframe>${text}</div>`],
  ['more pictures than paragraphs', `<div class="holder">${'<img src="a.png">'.repeat(12)}${text}</div>`],
  ['menus within the same part', `<div class="row"><div class="row">${links(40)}${text}</div></div>`],
  ['a name that is that of a part beside', `<div class="hidden-bar media">${links(20)}${text}</div>`],
])('running text is the text, with %s beside it', async (_, body) => {
  const lines = await read(`<h1>Three boats lost</h1><div class="main-content">${body}</div>`);
  expect(lines.filter((line) => sentences.includes(line))).toEqual(sentences);
});

test.each(['paywall', 'paywall hidden-part', 'text paywall', 'paywall-content', 'paywall paywall-locked'])(
  'Paragraphs behind a paywall are the text: %s',
  async (name) => {
    const [first = '', ...others] = sentences;
    const body = `<p>${first}</p>${others.map((words) => `<p class="${name}">${words}</p>`).join('')}<div class="paywall"><p>Subscribe to read more, and pay nothing for a month.</p></div>`;
    const lines = await read(`<article><h1>Three boats lost</h1><div class="article-body">${body}</div></article>`);
    expect(lines).toEqual(expect.arrayContaining(sentences));
    expect(lines.join(' ')).not.toContain('Subscribe');
  },
);

const drawn = Array.from({ length: 1200 }, () => '<path d="M1 1"/>').join('');
const page = (middle: string): string => `<article>${middle}${text}</article>`;

test.each<[string, string]>([
  ['strokes of a drawing', page(`<svg viewBox="0 0 9 9">${drawn}</svg>`)],
  ['groups of a drawing', page(`<svg><g>${drawn}</g><g>${drawn}</g></svg>`)],
  ['circles of a drawing', page(`<svg>${'<circle r="1"/>'.repeat(1200)}</svg>`)],
  ['drawings without anything in them', page('<svg class="icon"/>'.repeat(1200))],
  ['signs of a formula', page(`<math>${'<mspace width="1em"/>'.repeat(1200)}</math>`)],
])('what closes itself is no element that all else stands in: %s', async (_, body) => {
  const lines = await read(body);
  expect(lines.filter((line) => sentences.includes(line))).toEqual(sentences);
});

test('elements that do not close themselves are too many in one another as before', async () => {
  const deep = '<div/>'.repeat(1200);
  await expect(readAsFile('deep.html', `<body>${deep}${text}</body>`)).rejects.toThrow();
});
