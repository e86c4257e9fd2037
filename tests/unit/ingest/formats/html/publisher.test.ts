import { expect, test } from 'vitest';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year.</p><p>Work begins in June, the office said.</p>';
const read = (head: string, around = '', heading = '<h1>A new pier for the harbour</h1>') =>
  readAsFile(
    'pier.html',
    `<!doctype html><html><head>${head}</head><body>${around}<article>${heading}${text}</article></body></html>`,
  );
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const titled = (title: string): string => `<title>${title}</title>`;
const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;

test.each<[sign: string, head: string, around: string, publisher: string]>([
  [
    'the letters of its address',
    titled('A new pier for the harbour | Elder 24 - News of Elder') + canonical('https://elder24.example/pier'),
    '',
    'Elder 24',
  ],
  [
    'the beginning of its address',
    titled('A new pier for the harbour - KRIK') + canonical('https://www.krik-elder.example/pier'),
    '',
    'KRIK',
  ],
  [
    'the way to its first page',
    titled('A new pier for the harbour - Voices of the Quay'),
    '<a href="/">Voices of the Quay</a>',
    'Voices of the Quay',
  ],
  [
    'the picture on the way to its first page',
    titled('A new pier for the harbour · La Voz del Muelle'),
    '<a href="https://voz.example/"><img src="l.png" alt="La Voz del Muelle"></a>',
    'La Voz del Muelle',
  ],
  [
    'who holds the rights',
    titled('A new pier for the harbour – Phare du Port'),
    '<div class="footer">© 2020 Phare du Port, S.A.</div>',
    'Phare du Port',
  ],
])(
  'The name of a site in the title of its page publishes it where it is also %s',
  async (_sign, head, around, publisher) => {
    expect((await read(head, around)).publisherName).toBe(publisher);
  },
);

test.each<[what: string, head: string, around: string]>([
  ['no other sign is there', titled('A new pier for the harbour - Voices of the Quay'), ''],
  ['what agrees is a part of the site', titled('A new pier for the harbour - Sport'), '<a href="/sport/">Sport</a>'],
  ['it is the end of a title', titled('A new pier for the harbour – what it costs'), '<a href="/">what it costs</a>'],
  [
    'its address has three letters of it',
    titled('A new pier for the harbour - Bee') + canonical('https://bee.example/pier'),
    '',
  ],
  ['it heads another text', titled('A new pier - The Old Quay'), '<h2>The Old Quay</h2><p>© The Old Quay</p>'],
])('The title of a page names no publisher where %s', async (_what, head, around) => {
  expect((await read(head, around)).publisherName).toBeUndefined();
});

test.each<[named: string, head: string, publisher: string]>([
  ['a host', site('elder.example') + canonical('https://elder.example/pier'), 'elder.example'],
  [
    'a host with a hyphen',
    site('port-elder.example') + canonical('http://www.port-elder.example/a'),
    'port-elder.example',
  ],
  [
    'a host, and by its title',
    site('elder.example') +
      titled('A new pier for the harbour | Elder Courier') +
      canonical('https://eldercourier.example/a'),
    'Elder Courier',
  ],
  [
    'a slogan and a name',
    site('Elder News, Weather, Sports | WELD 7News') + canonical('https://weld.example/pier'),
    'WELD 7News',
  ],
  ['a name with a mark', site('Port | Elder') + canonical('https://harbour.example/pier'), 'Port | Elder'],
])('A site that calls itself by %s is called so', async (_named, head, publisher) => {
  expect((await read(head)).publisherName).toBe(publisher);
});

const og = '<meta property="og:title" content="A new pier for the harbour">';

test.each<[what: string, heading: string]>([
  ['behind it', '<h1>A new pier for the harbour <span class="label">Members</span></h1>'],
  ['before it', '<h1><span class="place">Elder</span> A new pier for the harbour</h1>'],
  ['on a line of its own', '<h1><small>Video</small><br>A new pier for the harbour</h1>'],
  ['within another part', '<h1><b><i>Exclusive</i></b> A new pier for the harbour</h1>'],
  ['that leads to others', '<h1>A new pier for the harbour <a href="/paid">For subscribers</a></h1>'],
])('A badge in a heading is no word of the title: one %s', async (_what, heading) => {
  expect((await read(og, '', heading)).title.value).toBe('A new pier for the harbour');
});

test('Words that the page states in its title are words of it, whatever type they are set in', async () => {
  const head = '<meta property="og:title" content="Elder: A new pier for the harbour">';
  const { title } = await read(head, '', '<h1><span>Elder:</span> A new pier for the harbour</h1>');
  expect(title.value).toBe('Elder: A new pier for the harbour');
});

test('A title that is the name of the site is none where the page has another', async () => {
  const head = `<meta name="DC.title" content="The Elder Courier">${site('The Elder Courier')}${titled('A new pier for the harbour')}`;
  expect((await read(head, '', '<p>Harbour</p>')).title.value).toBe('A new pier for the harbour');
});

const dated = (time: string, address: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A new pier for the harbour', datePublished: time })}</script>${canonical(address)}`;

test.each<[time: string, address: string, day: string]>([
  ['2020-02-18T02:18:11Z', 'https://elder.example/2020/02/17/pier/', '2020-02-17'],
  ['2020-03-01T01:00:00+00:00', 'https://elder.example/news/2020/02/29/pier', '2020-02-29'],
  ['2020-02-17T23:30:00Z', 'https://elder.example/2020/02/18/pier/', '2020-02-18'],
  ['2020-02-18T02:18:11Z', 'https://elder.example/2019/05/05/pier/', '2020-02-18'],
  ['2020-02-18T02:18:11-06:00', 'https://elder.example/2020/02/17/pier/', '2020-02-18'],
])('Of %s and %s the day is %s', async (time, address, day) => {
  expect((await read(dated(time, address))).date?.value).toBe(day);
});

test.each([
  ['港の新しい桟橋ができる-港新聞', '港の新しい桟橋ができる'],
  ['港口新建码头今日开放！--港报', '港口新建码头今日开放！'],
  ['港口新建码头今日开放_港口网', '港口新建码头今日开放'],
  ['A new pier-Elder', 'A new pier-Elder'],
  ['港口-Elder 2020', '港口-Elder 2020'],
])('Of the title %s the text has %s', async (title, wanted) => {
  expect((await read(titled(title), '', '')).title.value).toBe(wanted);
});
