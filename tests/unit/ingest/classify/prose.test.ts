import { expect, test } from 'vitest';
import { asides, normalize, normalizeMarkdown, outline } from '../normalize.ts';

const LONG = 'The river rose through the night and the people of the lower town went up to the school on the hill.';
const OTHER = 'By morning the water stood at the church door, and nobody could say when the bridge would open again.';

test('A first line that is no sentence is the title; printed twice it is one title and one omission', () => {
  const text = `The River Rises\n\nThe river rises\n\n${LONG}\n`;
  const document = normalize(text);
  expect(document.title).toEqual({ value: 'The River Rises', basis: 'stated' });
  expect(asides(document, text)).toEqual([
    'title: The River Rises',
    'omitted (the headline, printed a second time): The river rises',
  ]);
  expect(outline(document)).toEqual([`p1 paragraph: ${LONG}`]);
});

test('A text that begins with a sentence has no title; its first words stand for one, in brackets', () => {
  expect(normalize(`${LONG}\n${OTHER}\n`).title).toMatchObject({
    value: '[The river rose through the night and the …]',
    basis: 'supplied',
  });
});

test('A title may end with an abbreviation or a question mark, a sentence may not be one', () => {
  expect(normalize(`What Happened in the U.S.\n\n${LONG}`).title.value).toBe('What Happened in the U.S.');
  expect(normalize(`Will the Bridge Open?\n\n${LONG}`).title.value).toBe('Will the Bridge Open?');
  expect(normalize(`Yesterday it rained.\n\n${LONG}`).title.basis).toBe('supplied');
});

test('A line that only marks a picture is an omission, and the next line is the caption', () => {
  const text = `${LONG}\n[Photo]\nThe church door on Sunday.\n${OTHER}\nThe picture was.\nThe bridge.\n`;
  const document = normalize(text);
  expect(outline(document)).toEqual([
    `p1 paragraph: ${LONG}`,
    'p2 caption: The church door on Sunday.',
    `p3 paragraph: ${OTHER}`,
    'p4 caption: The bridge.',
  ]);
  expect(asides(document, text).map((aside) => aside.split(': ').at(-1))).toEqual(['[Photo]', 'The picture was.']);
});

test('A sentence about a picture is no mark of one', () => {
  const sentence = 'The image is of the old bridge.';
  expect(outline(normalize(`${LONG}\n${sentence}\n${OTHER}`))[1]).toBe(`p2 paragraph: ${sentence}`);
});

test.each([
  ['SAN JOSÉ — The river rose.', 'SAN JOSÉ', 'SAN JOSÉ —'],
  ['OTTAWA, Ontario, Nov. 18 (Agency) - The river rose.', 'OTTAWA, Ontario', 'OTTAWA, Ontario, Nov. 18 (Agency) -'],
  ['ST. LOUIS -- “We wait,” she said.', 'ST. LOUIS', 'ST. LOUIS --'],
])('“%s” begins with a dateline', (text, place, dateline) => {
  const document = normalize(`Title of the Report\n\n${text}`);
  expect(document.dateline).toEqual({ place, text: dateline });
  expect(outline(document)[0]).toBe(`p1 paragraph: ${text.slice(dateline.length).trim()}`);
});

test.each(['NATO — the alliance of the north — met.', 'A – B is a road.', 'COVID-19 — a disease — spread.'])(
  '“%s” does not',
  (text) => {
    expect(normalize(`Title of the Report\n\n${text}`).dateline).toBeUndefined();
  },
);

test('A byline and a date line at the head are read, and are no paragraphs', () => {
  const text = `The River Rises\nBy Ana María Ruiz, J. T. Stone and Lee van der Berg\nPublished March 3, 2020, 9:30 a.m. ET\n${LONG}`;
  const document = normalize(text);
  expect(document.contributors.map(({ name, role, basis }) => `${name}, ${role}, ${basis}`)).toEqual([
    'Ana María Ruiz, author, stated',
    'J. T. Stone, author, stated',
    'Lee van der Berg, author, stated',
  ]);
  expect(document.date).toEqual({ value: '2020-03-03', basis: 'stated' });
  expect(outline(document)).toEqual([`p1 paragraph: ${LONG}`]);
});

test('A day stands below a title of more than thirty words, and behind a dateline’s country', () => {
  const title = `Memorandum on the ${'proposed agreement for the cooperation of ports and '.repeat(5)}islands`;
  expect(normalize(`${title}\n\nMarch 3, 2020\n\n${LONG}`).date).toEqual({ value: '2020-03-03', basis: 'stated' });
  const { date, dateline } = normalize(`PORT ELDER (Norland), March 3, 2020 — ${LONG}`);
  expect([date?.value, dateline?.place]).toEqual(['2020-03-03', 'PORT ELDER']);
});

test('The line under a byline names the writers’ agency, and does not hide the dateline', () => {
  const document = normalize(`The River Rises\nBy ANA RUIZ\nThe Valley Press\nLIMA (VP) — ${LONG}`);
  expect(document.dateline?.place).toBe('LIMA');
  expect(outline(document)).toEqual([`p1 paragraph: ${LONG}`]);
});

test('Credits may give each writer a place', () => {
  const credits = 'Valley Press writers Ana Ruiz in San José and Max Stone in Lima contributed to this report.';
  expect(normalize(`${LONG}\n${OTHER}\n${credits}`).contributors.map(({ name, place }) => [name, place])).toEqual([
    ['Ana Ruiz', 'San José'],
    ['Max Stone', 'Lima'],
  ]);
});

test('Credits at the end name who reported from where; they are no byline', () => {
  const credits =
    'Ana Ruiz reported from San José. Jo Anne Field-Low, Max Stone and Lee Berg contributed to the reporting.';
  const document = normalize(`${LONG}\n${OTHER}\n${credits}`);
  expect(document.contributors.map(({ name, role, place }) => [name, role, place])).toEqual([
    ['Ana Ruiz', 'reporter', 'San José'],
    ['Jo Anne Field-Low', 'contributor', undefined],
    ['Max Stone', 'contributor', undefined],
    ['Lee Berg', 'contributor', undefined],
  ]);
  expect(outline(document).at(-1)).toBe(`n1 note: ${credits}`);
});

test('Agency credits are read too', () => {
  const credits = '(Reporting by Ana Ruiz in Lima; additional reporting by Max Stone; editing by Lee Berg)';
  expect(normalize(`${LONG}\n${OTHER}\n${credits}`).contributors.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Ana Ruiz: reporter',
    'Max Stone: contributor',
    'Lee Berg: editor',
  ]);
});

test('A sentence in which somebody reported from somewhere is no credit', () => {
  const sentence =
    'Ana Ruiz reported from Lima for twenty years before she came home to the valley and bought the old mill.';
  expect(outline(normalize(`${LONG}\n${OTHER}\n${sentence}`)).at(-1)).toMatch(/^p3 paragraph/);
});

test('A closing note on a stranger to the text is its author’s biography', () => {
  const note = 'Former ambassador Ana María Ruiz is a senior fellow at the River Institute. She tweets.';
  const document = normalize(
    `Why Rivers Should Be Left Alone\n\nWe must act. ${LONG}\n\nWe should wait. ${OTHER}\n\n${note}`,
  );
  expect(document.contributors).toMatchObject([
    { name: 'Ana María Ruiz', role: 'author', basis: 'inferred', bio: note },
  ]);
  expect(document.kind).toMatchObject({ value: 'op-ed', basis: 'inferred' });
});

test('Whom the text is about is not its author', () => {
  const text = `Title of the Report\n\nMs. Ruiz said she would go. ${LONG}\n\n${OTHER}\n\nAna Ruiz is a professor at the River Institute.`;
  expect(normalize(text).contributors).toEqual([]);
});

test('A paragraph that a longer one repeats is a pull quote, with a heading made of its first words', () => {
  const quote = LONG;
  const text = `Title of the Report\n\nThe River Rose\n\n${quote}\n\n${OTHER}\n\n${quote} Nobody was hurt, the mayor said.`;
  const document = normalize(text);
  const [block] = document.blocks;
  expect(block).toMatchObject({ kind: 'pull-quote', id: 'pq1', repeats: 'p2', heading: { text: 'The River Rose' } });
  expect(document.blocks.some(({ kind }) => kind === 'heading')).toBe(false);
  const regions = document.regions.filter((region) => region.role === 'block' && region.target === 'pq1');
  expect(regions.map(({ start, end }) => text.slice(start, end))).toEqual(['The River Rose', quote]);
});

test('A short line before a paragraph is a heading; a short sentence is not', () => {
  expect(outline(normalize(`Title of the Report\n\n${LONG}\n\nAfter the flood\n\n${OTHER}`))[1]).toBe(
    'h1 heading: After the flood',
  );
  expect(outline(normalize(`Title of the Report\n\n${LONG}\n\nNobody knew.\n\n${OTHER}`))[1]).toBe(
    'p2 paragraph: Nobody knew.',
  );
});

test('Marks and what a web page puts between paragraphs are left out, with a reason', () => {
  const text = `${LONG}\n\n* * *\n\nAdvertisement\n\n${OTHER}\n\n###\n`;
  const document = normalize(text);
  expect(document.counts.paragraphs).toBe(2);
  expect(asides(document, text)).toEqual([
    'omitted (a mark without words): * * *',
    'omitted (a part of the web page, not of the text): Advertisement',
    'omitted (a mark without words): ###',
  ]);
});

test('The kind is read from metadata, shown by the text, or left open', () => {
  expect(normalizeMarkdown(`---\ncategory: Opinion\n---\n${LONG}`).kind).toMatchObject({
    value: 'op-ed',
    basis: 'stated',
  });
  expect(
    normalizeMarkdown(`---\ncategory: proclamations\n---\nLIMA — ${LONG} He said so. She said no.`).kind,
  ).toBeUndefined();
  expect(normalize(`Title of the Report\n\nLIMA — It rained on Tuesday. ${LONG}`).kind).toMatchObject({
    value: 'article',
    basis: 'inferred',
  });
  expect(normalize(`Title of the Release\n\nLIMA — ${LONG}`).kind).toBeUndefined();
  expect(normalize('Two words').kind).toBeUndefined();
});

test('An explainer tells how things are; a report of what was done, or an official form, is none', () => {
  const present =
    'A river is what the rain makes of a hill, and its bed is a record of every flood that the valley has seen. Its level is high after the snow, and the snow is the work of the winter.';
  const text = [present, present, present].join('\n\n');
  expect(normalize(`How Rivers Rise\n\n${text}`).kind).toMatchObject({ value: 'explainer', basis: 'inferred' });
  expect(normalize(`Proclamation on Rivers\n\n${text}`).kind).toBeUndefined();
  expect(normalize(`How Rivers Rise\n\n${text}\n\nWe know our rivers.`).kind).toBeUndefined();
  const past = [`${LONG} ${OTHER}`, `${LONG} ${OTHER}`, `${OTHER} ${LONG}`].join('\n\n');
  expect(normalize(`The River Last Year\n\n${past}`).kind).toBeUndefined();
});

test.each<[string, string[]]>([
  [
    'Reporting by Ana Ruiz; Additional reporting by Max Stone and Jo Field in Lima, Lee Berg in San José and Ida Fell and Tom Hale in New York; Editing by Sue Park',
    [
      'reporter: Ana Ruiz',
      'contributor: Max Stone',
      'contributor: Jo Field in Lima',
      'contributor: Lee Berg in San José',
      'contributor: Ida Fell',
      'contributor: Tom Hale in New York',
      'editor: Sue Park',
    ],
  ],
  [
    '(Reporting by Ana Ruiz in Newark, New Jersey, Jo Field in Lima, Peru and Max Stone in Oslo)',
    ['reporter: Ana Ruiz in Newark, New Jersey', 'reporter: Jo Field in Lima, Peru', 'reporter: Max Stone in Oslo'],
  ],
  [
    '(Reporting by Ana Ruiz, Max Stone and Lee Berg in Lima; editing by Tom Hale)',
    ['reporter: Ana Ruiz', 'reporter: Max Stone', 'reporter: Lee Berg in Lima', 'editor: Tom Hale'],
  ],
  [
    '(Reporting by Ana Ruiz in San José, Max Stone in Lima)',
    ['reporter: Ana Ruiz in San José', 'reporter: Max Stone in Lima'],
  ],
  ['EDN’s Ana Ruiz and Max Stone contributed to this story', ['contributor: Ana Ruiz', 'contributor: Max Stone']],
  ["The Valley Times' Ana Ruiz contributed to this report.", ['contributor: Ana Ruiz']],
])('Credits name each with their own place: %s', (credits, people) => {
  const prose = Array.from({ length: 6 }, () => `${LONG}\n\n${OTHER}\n\n`).join('');
  const { contributors } = normalize(`The River Rises\n\n${prose}${credits}\n`);
  expect(contributors.map(({ role, name, place }) => `${role}: ${name}${place ? ` in ${place}` : ''}`)).toEqual(people);
});

test.each([
  'Kia ora koutou',
  'Dear colleagues',
  'Chères amies, chers amis',
  'Estimados vecinos',
  'Liebe Leserinnen',
  'Good morning all',
])('A greeting is neither a title nor a heading: %s', (greeting) => {
  const lines = outline(normalize(`The River Rises\n\n${LONG}\n\n${greeting}\n\n${OTHER}\n`));
  expect(lines[1]).toBe(`p2 paragraph: ${greeting}`);
  expect(normalize(`${greeting}\n\n${LONG}\n\n${OTHER}\n`).title.basis).toBe('supplied');
});

test.each(['Deer in the port', 'Hello Kitty comes to town: a port’s new ship'])(
  'Words that only begin like one are: %s',
  (line) => {
    expect(normalize(`${line}\n\nBy Ana Ruiz\n\n${LONG}\n\n${OTHER}\n`).title.value).toBe(line);
  },
);
