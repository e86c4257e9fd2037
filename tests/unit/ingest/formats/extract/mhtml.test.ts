import { expect, test } from 'vitest';
import { extractMhtml } from '../../../../../scripts/ingest/formats/extract/mhtml/extract-mhtml.ts';
import { readAsFile, refusalOf } from '../read-as-file.ts';

const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://elder.example/saved',
  'Subject: =?utf-8?Q?The_caf=C3=A9?=',
  'Date: Wed, 5 May 2021 20:00:00 -0000',
  'MIME-Version: 1.0',
];
const RELATED = 'Content-Type: multipart/related; type="text/html"; boundary="b-1"';

const bytesOf = (lines: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): Uint8Array =>
  Buffer.from(lines.join('\r\n'), encoding);
const part = (heads: readonly string[], body: readonly string[]): string[] => ['--b-1', ...heads, '', ...body];
const saved = (...parts: string[][]): string[] => [...HEAD, RELATED, '', ...parts.flat(), '--b-1--', ''];
const textOf = async (bytes: Uint8Array): Promise<string> => (await extractMhtml(bytes)).text;

const STYLE = part(['Content-Type: text/css'], ['p { color: red }']);

test('The page is decoded as its part says, and frames, styles and pictures are passed over', async () => {
  const page = part(
    ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
    ['<p>The =', 'caf=C3=A9</p>'],
  );
  const frame = part(['Content-Type: text/html'], ['<p>An advertisement</p>']);
  expect(await textOf(bytesOf(saved(STYLE, page, frame)))).toBe('<p>The café</p>\n');
  const coded = Buffer.from('<p>The café</p>').toString('base64');
  const base64 = part(['content-type: TEXT/HTML; charset="utf-8"', 'Content-Transfer-Encoding: base64'], [coded]);
  expect(await textOf(bytesOf(saved(base64)))).toBe('<p>The café</p>');
});

test('The part that the head names as the first is the page', async () => {
  const page = part(['Content-Type: text/html', 'Content-ID: <two@x>'], ['<p>The page</p>']);
  const frame = part(['Content-Type: text/html', 'Content-ID: <one@x>'], ['<p>A frame</p>']);
  const lines = saved(frame, page).map((line) => (line === RELATED ? `${RELATED}; start="<two@x>"` : line));
  expect(await textOf(bytesOf(lines))).toContain('The page');
});

test('Letters are decoded as the part says, or else as the page does; where they can’t be, nothing is read', async () => {
  const inPart = part(['Content-Type: text/html; charset=windows-1252'], ['<p>caf\xe9 \x93x\x94</p>']);
  expect(await textOf(bytesOf(saved(inPart), 'latin1'))).toContain('café “x”');
  const inPage = part(['Content-Type: text/html'], ['<meta charset="iso-8859-1"><p>caf\xe9</p>']);
  expect(await textOf(bytesOf(saved(inPage), 'latin1'))).toContain('café');
  const nowhere = part(['Content-Type: text/html'], ['<p>caf\xe9</p>']);
  expect(await refusalOf('a.mhtml', bytesOf(saved(nowhere), 'latin1'))).toEqual([
    'Letters of this file are not in the encoding that it states.',
  ]);
});

test('A page alone, without parts, is read; a file without a page is not', async () => {
  const alone = [...HEAD, 'Content-Type: text/html; charset=utf-8', '', '<p>The page</p>'];
  expect(await textOf(bytesOf(alone))).toContain('<p>The page</p>');
  expect(await refusalOf('a.mht', bytesOf(saved(STYLE)))).toHaveLength(1);
  expect(await refusalOf('a.mht', bytesOf([...HEAD, RELATED, '', 'no part at all']))).toHaveLength(1);
  expect(await refusalOf('a.mht', bytesOf(['', '', 'nothing of it']))).toHaveLength(1);
});

const ARTICLE = '<article><h1>Piers of Ellery</h1><p>The council voted on Tuesday.</p></article>';
const read = (html: string) => readAsFile('a.mhtml', bytesOf(saved(part(['Content-Type: text/html'], [html]))));

test('Regions partition the page as it was decoded; the day is not that on which it was saved', async () => {
  const { source, regions, ...facts } = await read(`<nav>Home</nav>${ARTICLE}`);
  expect(source.mediaType).toBe('multipart/related');
  expect(source.extracted?.by).toBe('postal-mime');
  expect(regions[0]?.start).toBe(0);
  expect(regions.at(-1)?.end).toBe(source.length);
  expect(facts.title).toMatchObject({ value: 'Piers of Ellery', basis: 'stated' });
  expect(facts.date).toBeUndefined();
  expect(facts.originalUrl).toBe('https://elder.example/saved');
});

test('The address that the page gives itself goes before the one that it was saved from', async () => {
  const { originalUrl } = await read(`<link rel="canonical" href="https://elder.example/pier">${ARTICLE}`);
  expect(originalUrl).toBe('https://elder.example/pier');
});

test('A boundary that begins like another one ends none of its parts', async () => {
  const inner = ['--b-12', 'Content-Type: text/plain', '', 'within', '--b-12--'];
  const page = part(['Content-Type: text/html'], ['<p>Here</p>', ...inner, '<p>There</p>']);
  expect(await textOf(bytesOf(saved(page)))).toContain('<p>There</p>');
});

test.each<[what: string, heads: string[], body: string]>([
  ['as it stands', ['Content-Type: text/html; charset=utf-8'], '<style>@media all\ufffd {}</style><p>caf\u00e9</p>'],
  [
    'in quoted-printable',
    ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
    '<p>caf=C3=A9 =EF=BF=BD</p>',
  ],
  [
    'over a soft end of line',
    ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
    '<p>caf=C3=A9 =EF=BF=\r\n=BD</p>',
  ],
  [
    'in base64',
    ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    Buffer.from('<p>caf\u00e9 \ufffd</p>').toString('base64'),
  ],
  [
    'in base64, said first',
    ['Content-Transfer-Encoding: base64', 'Content-Type: text/html'],
    Buffer.from('<p>caf\u00e9 \ufffd\ufffd</p>').toString('base64'),
  ],
])(
  'A sign for a lost letter that the page itself holds is no fault of its encoding: %s',
  async (_what, heads, body) => {
    expect(await textOf(bytesOf(saved(part(heads, [body]))))).toContain('caf\u00e9');
  },
);

test('Where one letter was lost before and another can’t be decoded, nothing is read', async () => {
  const both = part(['Content-Type: text/html; charset=utf-8'], ['<p>caf\xe9 \xef\xbf\xbd</p>']);
  expect(await refusalOf('a.mhtml', bytesOf(saved(both), 'latin1'))).toHaveLength(1);
});
