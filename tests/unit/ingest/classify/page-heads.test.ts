import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline } from '../normalize.ts';

const BODY =
  'The dam at Weir Falls will be raised by two metres before the rains, and the road over it will close in May.';
const NEXT = 'The work is paid for by the county, and the farms below the dam keep their water while it lasts.';

test.each([
  ['a bar', 'Dam plan splits the valley | Weir County Water Board', 'Weir County Water Board'],
  ['a hyphen', 'Dam plan splits the valley - Valley Gazette', 'Valley Gazette'],
  ['a dot', 'Dam plan splits the valley • City of Weir Falls, NL', 'City of Weir Falls, NL'],
  ['a dash', 'Dam plan splits the valley – Ministry of Ports', 'Ministry of Ports'],
])('A page’s title names its site behind %s, where the text’s stands below', (_, page, site) => {
  const { title, publisherName, blocks, date } = normalize(
    `${page}\nSkip to main content\nHome\nDam plan splits the valley\nPublished\nJune 12, 2023\n\n${BODY}\n\n${NEXT}\n`,
  );
  expect([title.value, publisherName, date?.value]).toEqual(['Dam plan splits the valley', site, '2023-06-12']);
  expect(blocks).toHaveLength(2);
});

test('A title with a dash is whole where nothing stands below', () => {
  const { title, publisherName } = normalize(`Dam plan splits the valley - Valley Gazette\n\n${BODY}\n\n${NEXT}\n`);
  expect([title.value, publisherName]).toEqual(['Dam plan splits the valley - Valley Gazette', undefined]);
});

test.each([
  'Skip to main content',
  'Aller au contenu principal',
  'Ir al contenido',
  'Search for',
  'You are here:',
  'Menú',
  'None',
  'Untitled document',
])('“%s” above a title is none', (line) => {
  const document = normalize(`${line}\n\nDam plan splits the valley\n\nJune 12, 2023\n\n${BODY}\n\n${NEXT}\n`);
  expect(document.title.value).toBe('Dam plan splits the valley');
  expect(outline(document)).toHaveLength(2);
});

test.each(['None', 'Untitled', 'null'])('Neither is “%s” as a heading, or in front matter', (line) => {
  expect(normalizeMarkdown(`# ${line}\n\n# Dam plan splits the valley\n\n${BODY}\n`).title.value).toBe(
    'Dam plan splits the valley',
  );
  expect(normalizeMarkdown(`---\ntitle: ${line}\n---\n\n# Dam plan splits the valley\n\n${BODY}\n`).title.value).toBe(
    'Dam plan splits the valley',
  );
});

test.each([
  ['Author\nLena Ortiz\nPublished\nJune 12, 2023', 'Lena Ortiz'],
  ['Autora\nLena Ortiz\nPublicado\n12 de junio de 2023', 'Lena Ortiz'],
  ['By\nLena Ortiz\nJune 12, 2023', 'Lena Ortiz'],
  ['Author: Lena Ortiz\nJune 12, 2023', 'Lena Ortiz'],
])('Who wrote it may stand below the word that says so: %s', (lines, name) => {
  const { contributors, date, blocks } = normalize(`Dam plan splits the valley\n${lines}\n\n${BODY}\n\n${NEXT}\n`);
  expect([contributors[0]?.name, date?.value]).toEqual([name, '2023-06-12']);
  expect(blocks).toHaveLength(2);
});

test.each([
  ['REPUBLIC OF NORLAND\n\nWater for the valley', 'REPUBLIC OF NORLAND'],
  ['From the Office of the Mayor\n\nWater for the valley', 'Office of the Mayor'],
  ['OFFICE OF SENATOR PAULA KERN\n\nPRESS RELEASE\n\nWater for the valley', 'OFFICE OF SENATOR PAULA KERN'],
  ['MINISTERIO DE AGUAS\n\nCOMUNICADO\n\nWater for the valley', 'MINISTERIO DE AGUAS'],
  ['Ministère des Eaux\n\nCommuniqué de presse\n\nWater for the valley', 'Ministère des Eaux'],
])('A body’s name above a title is who issues it: %s', (head, publisher) => {
  const { title, publisherName } = normalize(`${head}\n\nJune 12, 2023\n\n${BODY}\n\n${NEXT}\n`);
  expect([title.value, publisherName]).toEqual(['Water for the valley', publisher]);
});

test.each(['SENATOR PAULA KERN', 'Paula Kern MP', '12 Weir Street', 'Ref. 24/55'])(
  'No person, address or number publishes: %s',
  (line) => {
    const { publisherName } = normalize(`${line}\n\nPRESS RELEASE\n\nWater for the valley\n\n${BODY}\n\n${NEXT}\n`);
    expect(publisherName).toBeUndefined();
  },
);

test.each([
  [
    'Remarks by the Minister of Ports on the\nclosing of the old pier\n',
    'Remarks by the Minister of Ports on the closing of the old pier',
  ],
  [
    'Acto encabezado por la gobernadora Ana Ruiz,\ndesde Puerto Viejo\n',
    'Acto encabezado por la gobernadora Ana Ruiz, desde Puerto Viejo',
  ],
  ['STATEMENT OF THE WATER BOARD ON THE\nDAM AND ITS ROAD\n', 'STATEMENT OF THE WATER BOARD ON THE DAM AND ITS ROAD'],
])('A title that goes on in the next line is one: %s', (head, title) => {
  expect(normalize(`${head}\n12 June 2023\n\n${BODY}\n\n${NEXT}\n`).title.value).toBe(title);
});

test('Two headings are one where no title ends as the first does', () => {
  const { title } = normalizeMarkdown(`# Acto público de la presidenta Ana Ruiz,\n\n# desde Puerto Viejo\n\n${BODY}\n`);
  expect(title.value).toBe('Acto público de la presidenta Ana Ruiz, desde Puerto Viejo');
  const apart = normalizeMarkdown(`# The dam and the valley below\n\n# What comes next\n\n${BODY}\n`);
  expect(apart.title.value).toBe('The dam and the valley below');
});

test('A heading that a program wrapped goes on in the next line, and a full one before a paragraph does not', () => {
  const wrapped = `# The water board of the county has decided to raise the dam at Weir Falls by\ntwo metres\n\n${BODY}\n`;
  expect(normalizeMarkdown(wrapped).title.value).toMatch(/Weir Falls by two metres$/);
  const whole = `# The water board of the county has decided to raise the dam at Weir Falls\n\ntwo metres\n\n${BODY}\n`;
  expect(normalizeMarkdown(whole).title.value).toMatch(/Weir Falls$/);
});

test.each([
  ['(WEIR FALLS) – ', 'WEIR FALLS'],
  ['(Weir Falls, Norland) — ', 'Weir Falls, Norland'],
])('A dateline may stand in brackets: %s', (line, place) => {
  expect(normalize(`Dam plan splits the valley\n\n${line}${BODY}\n`).dateline?.place).toBe(place);
});

test.each(['MEDIA ADVISORY – ', 'MAN WHO BROKE THE DAM OF WEIR FALLS SENTENCED - ', 'PRESS RELEASE — '])(
  'What is called so is no place: %s',
  (line) => {
    expect(normalize(`Dam plan splits the valley\n\n${line}${BODY}\n`).dateline).toBeUndefined();
  },
);
