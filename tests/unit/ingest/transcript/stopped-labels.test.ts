import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

const labelsOf = (text: string): string[] => turnsOf(normalize(text)).map(({ label }) => label);

test.each([
  ['HON. J. HALE (Minister for Ports, Lands and Rivers)', 'HON. SPEAKER', 'HON. PROFESSOR B.C. ROE'],
  ['El señor PRESIDENTE', 'La señora RUIZ SOTO', 'El señor GIL'],
  ['SR. RUIZ', 'SRA. PRESIDENTA', 'SR. SOTO LUNA'],
  ['LA C. PRESIDENTA', 'EL C. DIPUTADO JUAN GIL SOTO', 'LA C. SECRETARIA'],
  ['MR. SPEAKER', 'MADAM CLERK', 'DR. A. LEE'],
  ['El señor SOTO, don Andrés (Presidente)', 'La señora GIL, doña Rosa', 'El señor RÍOS'],
])('A courtesy, a name in capitals, a full stop and a dash are a label: %s', (one, two, three) => {
  const text = `${one}.- Thank you. The pier burned in March, and it will be rebuilt.\n\nIt takes a year.\n\n${two}.- You have the floor.\n\n${three}.- We thank you.\n\n${one} .- Not at all.\n`;
  expect(labelsOf(`Debate on piers\n\n${text}`)).toEqual([one, two, three, one]);
});

test.each(['TIJUANA', 'LA PAZ', 'GUADALUPE, ZAC', 'EL PASO', 'SAN JUAN DEL RÍO'])(
  'A town before a full stop and a dash is nobody: %s',
  (town) => {
    const text = `${town}.- El gobierno municipal abrió el muelle, que se quemó en marzo.\n\nLa obra costó dos millones.\n\n${town}.- Otra nota del mismo puerto, que sigue abierto.\n`;
    expect(labelsOf(`Abren el muelle\n\n${text}`)).toEqual([]);
  },
);

test('The number and the day that a page prints are nobody’s words, and a question is no place', () => {
  const text =
    'Market Stall Development (Question No. 33)\n\nHON. J. HALE.- Madam Chair, I thank you, and I want to speak of the\n\nPage 104\n\n602\n\n11th February, 2021\n\npier that burned in March, and of what we will do.\n\nHON. SPEAKER.- We thank you.\n\nHON. J. HALE.- I thank you, too.\n';
  const document = normalize(`Oral questions\n\n${text}`);
  const lines = outline(document).join('\n');
  expect(lines).not.toMatch(/602|11th February/);
  expect(document.occurred?.place).toBeUndefined();
  expect(document.date).toBeUndefined();
});

test.each([
  'El     señor      GIL        (Presidente).-      En   conformidad',
  'La  señora  SOTO  (Ministra  de  la  Costa).-  En conformidad',
  'El señor    RÍOS,   don   Juan     (Vicepresidente).-    En conformidad',
  'El      señor PRESIDENTE.-   En   conformidad',
  'HON.   J.   HALE   (Minister   for   Ports).-   En conformidad',
])('Words set wide apart are a label as well: %s', (line) => {
  const text = `${line} a lo dispuesto, se abre la sesión.\n\nLa señora LUNA.- Pido la palabra, que se me ha dado antes.\n`;
  const [label = ''] = line.split('.- ');
  const turns = turnsOf(normalize(`Sesión de puertos\n\n${text}`));
  expect(turns.map((turn) => turn.label)).toEqual([label.replace(/\.-.*$/, '').replace(/ +/g, ' '), 'La señora LUNA']);
  expect(turns[0]?.paragraphs[0]?.text).toMatch(/^En\s+conformidad/);
});
