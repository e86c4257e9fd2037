import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const words =
  'The ministry will rebuild the north pier, which burned in March, and the ferry will sail from the south pier until then.\n';

test.each([
  ['**Press Release: [Harbour Party](https://info.example/Harbour_Party)**', 'Harbour Party'],
  ['Press Release: [Elder University](https://info.example/eu)', 'Elder University'],
  ['**Media Release: [New Norland First](https://info.example/nnf)**', 'New Norland First'],
  ['*News Release: [Ports Roundtable](https://info.example/pr)*', 'Ports Roundtable'],
  ['**Friday, 5 May 2023, 6:00 pm**  \n**Press Release: [Harbour Party](https://info.example/hp)**', 'Harbour Party'],
])('A line with a link says that it is a release, and whose: %s', (line, publisherName) => {
  const document = normalizeMarkdown(`---\ntitle: The pier\ndate: 2023-05-05\n---\n${line}\n\n${words}`);
  expect(document).toMatchObject({ kind: { value: 'press-release', basis: 'stated' }, publisherName });
  expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph']);
});

test('A title behind that label is one', () => {
  const document = normalizeMarkdown(`**Press Release: New Pier For Elder**\n\n${words}`);
  expect(document).not.toHaveProperty('publisherName');
});

test.each([
  'Welcome Ceremony for the President at Harbour…',
  'Welcome Ceremony for the President at...',
  'Welcome Ceremony for the Pres…',
])('Of a title that a program cut short the whole one below it counts: %s', (cut) => {
  const whole = 'Welcome Ceremony for the President at Harbour Square, Elder';
  expect(normalize(`${cut}\n\n${whole}\n\n${words}`).title.value).toBe(whole);
});

test('A title that ends with points and has no whole one below it stays', () => {
  expect(normalize(`And then there were three piers…\n\n${words}\n${words}`).blocks.length).toBeGreaterThan(0);
  expect(normalizeMarkdown(`# And then there were three piers…\n\n${words}`).title.value).toBe(
    'And then there were three piers…',
  );
});

test.each([
  ['© 2020 The Elder Courier. All rights reserved.', 'The Elder Courier'],
  ['Copyright 2021 Harbour University', 'Harbour University'],
  ['Source publication: The South Elder Register', 'The South Elder Register'],
  ['Publicado por el Diario de Ribera', 'el Diario de Ribera'],
  ['(Originally published by Norland Public Radio)', 'Norland Public Radio'],
])('A last line states who publishes: %s', (line, publisherName) => {
  expect(normalize(`The pier opens\n\n${words}\n${words}\n${line}\n`)).toMatchObject({ publisherName });
});

test.each([
  '© 2020 Ana Ruiz',
  'Copyright 2020. All rights reserved.',
  'Published by order of the mayor, who was there.',
  'Published by many',
])('This line does not: %s', (line) => {
  expect(normalize(`The pier opens\n\n${words}\n${words}\n${line}\n`)).not.toHaveProperty('publisherName');
});

test('A body between the title of a talk and its day publishes it', () => {
  const text =
    'Versión estenográfica. Visita al puerto\nPresidencia de la República\n07 de febrero de 2025\n---\nMODERADOR\nBuenos días.\n---\nPRESIDENTA ANA RUIZ\nGracias. Les saludo a todos ustedes.\n---\nMODERADOR\nMuchas gracias.\n';
  expect(normalize(text)).toMatchObject({ publisherName: 'Presidencia de la República' });
});

test.each([
  '© 2010 Ursula K. Le Guin',
  '© 2012 Oscar de la Hoya',
  '© 1999 Emily Post',
  'Published by Jane Roe',
  '© 2001 Marie Le Roy',
])('Who holds the rights as a person publishes nothing: %s', (line) => {
  const { publisherName } = normalize(
    `Two New Ferries\n\nThe harbour office runs two ferries from June on.\n\n${line}\n`,
  );
  expect(publisherName).toBeUndefined();
});
