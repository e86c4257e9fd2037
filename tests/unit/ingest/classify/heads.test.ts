import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline } from '../normalize.ts';

const BODY =
  'The dam at Weir Falls will be raised by two metres before the rains, and the road over it will close in May.';
const NEXT = 'The work is paid for by the county, and the farms below the dam keep their water while it lasts.';

interface Head {
  title: string | undefined;
  deck?: string;
  date?: string;
  by?: string[];
  dateline?: string;
}

const headOf = (text: string, read = normalize): Head => {
  const { title, deck, date, contributors, dateline } = read(`${text}\n`);
  return {
    title: title.basis === 'supplied' ? undefined : title.value,
    ...(deck !== undefined && { deck }),
    ...(date && { date: date.value }),
    ...(contributors.length > 0 && {
      by: contributors.map(({ name, place }) => (place ? `${name} in ${place}` : name)),
    }),
    ...(dateline && { dateline: dateline.place }),
  };
};

test.each<[string, string, Head]>([
  [
    'a number and a ministry above',
    'MINISTRY OF WATER\n\nNews Release No. 24/117\n\n12 June 2023\n\nTwo dams to be raised before the rains',
    { title: 'Two dams to be raised before the rains', date: '2023-06-12' },
  ],
  [
    'whom to ask above, over three lines',
    'For Immediate Release: June 12, 2023\nMedia Contact: Lena Ortiz\nlena.ortiz@example.org\n(555) 010-0142\n\nWeir County to Raise Its Dam',
    { title: 'Weir County to Raise Its Dam', date: '2023-06-12' },
  ],
  [
    'a senator above, in capitals',
    'SENATOR PAULA KERN\n\nSENATOR FOR WEIR VALLEY\n\nMEDIA STATEMENT\n\nMonday, 12 June 2023\n\nDAM PLAN COMES TOO LATE FOR FARMERS',
    { title: 'DAM PLAN COMES TOO LATE FOR FARMERS', date: '2023-06-12' },
  ],
  [
    'in Spanish',
    'Secretaría de Aguas\n\nComunicado No. 88\n\nCiudad Alta, 12 de junio de 2023\n\nLa presa crecerá dos metros antes de las lluvias',
    { title: 'La presa crecerá dos metros antes de las lluvias', date: '2023-06-12' },
  ],
  [
    'in French',
    'Ministère des Eaux\n\nCommuniqué de presse\n\nVal-Haut, le 12 juin 2023\n\nLe barrage sera relevé de deux mètres',
    { title: 'Le barrage sera relevé de deux mètres', date: '2023-06-12' },
  ],
  [
    'the title above the mark',
    'Weir County Will Raise Its Dam by Two Metres\n\nPress Release\n\n12 June 2023',
    { title: 'Weir County Will Raise Its Dam by Two Metres', date: '2023-06-12' },
  ],
  [
    'a part of a newspaper above',
    'Politics\n\nDam plan splits the valley\n\nFarmers fear for their water and hope for work\n\nBy Lena Ortiz\nJune 12, 2023',
    {
      title: 'Dam plan splits the valley',
      deck: 'Farmers fear for their water and hope for work',
      date: '2023-06-12',
      by: ['Lena Ortiz'],
    },
  ],
  [
    'a sentence below',
    'Dam plan splits the valley\nFarmers fear for their water, and the county needs the work.\nLena Ortiz in Weir Falls\nMon 12 Jun 2023 07.30 BST',
    {
      title: 'Dam plan splits the valley',
      deck: 'Farmers fear for their water, and the county needs the work.',
      date: '2023-06-12',
      by: ['Lena Ortiz in Weir Falls'],
    },
  ],
  [
    'capitals that are the title',
    'DAM TO RISE\n\nBy Lena Ortiz\nJune 12, 2023',
    { title: 'DAM TO RISE', date: '2023-06-12', by: ['Lena Ortiz'] },
  ],
])('A title is found with %s', (_, head, expected) => {
  const document = normalize(`${head}\n\n${BODY}\n\n${NEXT}\n`);
  expect(headOf(`${head}\n\n${BODY}\n\n${NEXT}`)).toEqual(expected);
  expect(outline(document)).toEqual([`p1 paragraph: ${BODY}`, `p2 paragraph: ${NEXT}`]);
});

test('In Markdown a line above the heading is no title, and a day in bold type is one of the head', () => {
  expect(
    headOf(
      `*VALLEY NEWS*\n\n# Dam plan splits the valley\n\n**By Lena Ortiz and Paul Kern**\n\n*June 12, 2023*\n\n${BODY}`,
      normalizeMarkdown,
    ),
  ).toEqual({ title: 'Dam plan splits the valley', date: '2023-06-12', by: ['Lena Ortiz', 'Paul Kern'] });
});

test.each<[string, string[]]>([
  ['By Lena Ortiz, Staff Writer', ['Lena Ortiz']],
  ['By LENA ORTIZ, Valley News', ['LENA ORTIZ']],
  ['By Lena Ortiz for the Valley Gazette', ['Lena Ortiz']],
  ['By: Lena Ortiz / Valley News', ['Lena Ortiz']],
  ['Written by Lena Ortiz (Valley News)', ['Lena Ortiz']],
  ['Story by Lena Ortiz, Paul Kern and Ada Brook', ['Lena Ortiz', 'Paul Kern', 'Ada Brook']],
  ['By Dr. Lena Ortiz, Ph.D.', ['Lena Ortiz']],
  ['By J. T. Ortiz Jr. and Ada van der Brook', ['J. T. Ortiz Jr.', 'Ada van der Brook']],
  ['By Lena Ortiz, Political Editor, and Paul Kern, Chief Reporter', ['Lena Ortiz', 'Paul Kern']],
  [
    'By Lena Ortiz in Weir Falls and Paul Kern in Ciudad Alta',
    ['Lena Ortiz in Weir Falls', 'Paul Kern in Ciudad Alta'],
  ],
  ['By Lena Ortiz with Paul Kern', ['Lena Ortiz', 'Paul Kern']],
  ['By Lena Ortiz | lena@example.org', ['Lena Ortiz']],
  ['By Lena Ortiz,\nPaul Kern and Ada Brook', ['Lena Ortiz', 'Paul Kern', 'Ada Brook']],
  ['By Lena Ortiz and\nPaul Kern', ['Lena Ortiz', 'Paul Kern']],
  ['By\nLena Ortiz', ['Lena Ortiz']],
  ['Por Lena Ortiz de la Vega', ['Lena Ortiz de la Vega']],
  ['Por: Lena Ortiz y Paul Kern', ['Lena Ortiz', 'Paul Kern']],
  ['Por Lena Ortiz, corresponsal', ['Lena Ortiz']],
  ['Par Léna Ortiz et Paul Kern', ['Léna Ortiz', 'Paul Kern']],
  ['Par Léna Ortiz, Agence du Val', ['Léna Ortiz']],
  ['By the Valley Gazette Editorial Board', ['The Valley Gazette Editorial Board']],
  ['By Staff Reporter', []],
  ['By Valley News staff', []],
  ['Por la redacción', []],
  ['Par la rédaction', []],
])('“%s” names its writers', (byline, names) => {
  const { by, title, date } = headOf(`Dam plan splits the valley\n${byline}\nJune 12, 2023\n\n${BODY}`);
  expect({ by: by ?? [], title, date }).toEqual({ by: names, title: 'Dam plan splits the valley', date: '2023-06-12' });
});

test.each<[string, string, string[]]>([
  ['By Lena Ortiz | June 12, 2023', '2023-06-12', ['Lena Ortiz']],
  ['Posted on June 12, 2023 by Lena Ortiz', '2023-06-12', ['Lena Ortiz']],
  ['By Lena Ortiz\nJune 12, 2023 / 5:15 PM / Valley News', '2023-06-12', ['Lena Ortiz']],
  ['By Lena Ortiz\n12 June 2023 | 4 min read', '2023-06-12', ['Lena Ortiz']],
  ['Por Lena Ortiz\nActualizado: 13 jun 2023 - 14:30h | Publicado: 12 jun 2023 - 09:00h', '2023-06-12', ['Lena Ortiz']],
  ['Par Léna Ortiz\nMis à jour le 13 juin 2023 à 10h30 | Publié le 12 juin 2023 à 9h', '2023-06-12', ['Léna Ortiz']],
  ['June 12, 2023 • By Lena Ortiz', '2023-06-12', ['Lena Ortiz']],
  ['By Lena Ortiz – Published 12 June 2023', '2023-06-12', ['Lena Ortiz']],
  ['Lena Ortiz, Valley News\nJune 12, 2023', '2023-06-12', ['Lena Ortiz']],
])('A byline and its day may stand on one line: %s', (lines, date, by) => {
  expect(headOf(`Dam plan splits the valley\n${lines}\n\n${BODY}`)).toMatchObject({ date, by });
});

test.each(['Weir Falls', 'Lena Ortiz', 'New Weir and Old Weir'])(
  'A name alone above a day, as “%s”, is nobody who wrote it: it may be a place’s',
  (line) => {
    expect(headOf(`Dam plan splits the valley\n${line}\nJune 12, 2023\n\n${BODY}`).by).toBeUndefined();
  },
);

test.each<[string, string, string?]>([
  ['WEIR FALLS, Norland (VN) — ', 'WEIR FALLS, Norland'],
  ['WEIR FALLS, Norland, and CIUDAD ALTA, Surland — ', 'WEIR FALLS, Norland, and CIUDAD ALTA, Surland'],
  ['WEIR FALLS/CIUDAD ALTA, June 12 (Wire) - ', 'WEIR FALLS/CIUDAD ALTA'],
  ['WEIR FALLS (June 12, 2023) – ', 'WEIR FALLS', '2023-06-12'],
  ['CIUDAD ALTA (EFE).- ', 'CIUDAD ALTA'],
  ['Ciudad Alta, 12 de junio de 2023.- ', 'Ciudad Alta', '2023-06-12'],
  ['VAL-HAUT, le 12 juin 2023 /CNW/ - ', 'VAL-HAUT', '2023-06-12'],
  ['WEIR FALLS, Norland--(BUSINESS WIRE)--', 'WEIR FALLS, Norland'],
  ['WEIR FALLS, Mon, June 12 (Wire) - ', 'WEIR FALLS'],
  ['Ciudad Alta, Norland; lunes 12 de junio del 2023.- ', 'Ciudad Alta, Norland', '2023-06-12'],
])('“%s” is a dateline', (line, place, date) => {
  const { dateline, date: found } = headOf(`Dam plan splits the valley\nBy Lena Ortiz\n\n${line}${BODY}`);
  expect([dateline, found]).toEqual([place, date]);
});

test.each(['FOOD AND WATER — ', 'COVID-19 — '])('“%s” is none', (line) => {
  expect(headOf(`Dam plan splits the valley\nBy Lena Ortiz\n\n${line}${BODY}`).dateline).toBeUndefined();
});

test('What closes a release is no paragraph of it', () => {
  const document = normalize(
    `MEDIA RELEASE\n\nDam to be raised\n\n12 June 2023\n\n${BODY}\n\n${NEXT}\n\n-ENDS-\n\nFor more information:\n\nLena Ortiz\n\nTel: 555 010 0142\n`,
  );
  expect(outline(document)).toEqual([
    `p1 paragraph: ${BODY}`,
    `p2 paragraph: ${NEXT}`,
    'n1 note: For more information:',
    'n2 note: Lena Ortiz',
    'n3 note: Tel: 555 010 0142',
  ]);
});

test('Nothing in the head of a transcript but what says so becomes the place', () => {
  const turns = 'MINISTER KERN:  The dam will be raised.\n\nQ    When?\n\nMINISTER KERN:  In May.\n';
  const { title, occurred } = normalize(
    `IMMEDIATE RELEASE\n\nOffice of the Minister for Water\n\nRemarks by Minister Kern on the Dam\n\nAs Delivered\n\nTown Hall\n\n11:05 A.M. EDT\n\n${turns}`,
  );
  expect(title.value).toBe('Remarks by Minister Kern on the Dam');
  expect(occurred).toEqual({ place: 'Town Hall', start: '11:05', timezone: 'EDT' });
});

test.each([
  ['Protéger la vie en silence', true],
  ['Sacrifiées au nom du port', true],
  ['Lo que trae la marea', true],
  ['The Elder Courier', false],
  ['Staff writer', false],
  ['Prensa Asociada', false],
])('Of a line below a byline, a verse is text and a paper is not: %s', (line, isText) => {
  const lines = outline(normalize(`Titre du poème\n\nBy Ana Ruiz\n\n${line}\n\n${BODY}\n\n${NEXT}\n`));
  expect(lines.some((shown) => shown.includes(line))).toBe(isText);
});
