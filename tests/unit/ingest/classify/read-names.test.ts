import { expect, test } from 'vitest';
import { readByline } from '../../../../scripts/ingest/classify/read-byline.ts';
import { readNames } from '../../../../scripts/ingest/classify/read-names.ts';

test.each<[string, string[]]>([
  ['Ivo Brandt, Anna Sorel and Mika Oja', ['Ivo Brandt', 'Anna Sorel', 'Mika Oja']],
  ['Ivo Brandt; Anna Sorel', ['Ivo Brandt', 'Anna Sorel']],
  ['By Ana Hornick, CNN', ['Ana Hornick']],
  ['Tom Hale, BBC', ['Tom Hale']],
  ['Mary Sorel, AP', ['Mary Sorel']],
  ['Anna Sorel, EDN', ['Anna Sorel']],
  ['Ed Brandt, MP', ['Ed Brandt']],
  ['Ivo Brandt|Anna Sorel', ['Ivo Brandt', 'Anna Sorel']],
  ['Ivo Brandt / Anna Sorel', ['Ivo Brandt', 'Anna Sorel']],
  ['Ana Ruiz y Luis Peña', ['Ana Ruiz', 'Luis Peña']],
  ['[[Ivo Brandt]], [[People/Sorel|Anna Sorel]]', ['Ivo Brandt', 'Anna Sorel']],
  ['[Ivo Brandt](https://elder.example/ivo)', ['Ivo Brandt']],
  ['Ivo Brandt <ivo@elder.example>', ['Ivo Brandt']],
  ['Recueilli par Ivo BRANDT.', ['Ivo BRANDT']],
  ['Ivo Brandt Jr.', ['Ivo Brandt Jr.']],
])('People are parted: %s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each<[string, string[]]>([
  ['Brandt, Ivo', ['Ivo Brandt']],
  ['Brandt, Ivo; Sorel, Anna', ['Ivo Brandt', 'Anna Sorel']],
  ['Brandt, Ivo and Sorel, Anna', ['Ivo Brandt', 'Anna Sorel']],
  ['Brandt, I., Sorel, A.', ['I. Brandt', 'A. Sorel']],
  ['van der Berg, Lotte; de la Cruz, María José', ['Lotte van der Berg', 'María José de la Cruz']],
  ['García Márquez, Gabriel', ['Gabriel García Márquez']],
  ['Hale Brook, Natasha', ['Natasha Hale Brook']],
  ['Reed Sorel, Tanya; Oja Brandt, Simon', ['Tanya Reed Sorel', 'Simon Oja Brandt']],
  ['Reed, Samuel, Jr.', ['Samuel Reed, Jr.']],
])('A surname that stands first is put last: %s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each<[string, string[]]>([
  ['Samuel Reed, III and Anna Sorel', ['Samuel Reed, III', 'Anna Sorel']],
  ['Anna Sorel, Ph.D.', ['Anna Sorel']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Ministry of Ports and Fisheries', ['Ministry of Ports and Fisheries']],
  ['The Associated Press', ['The Associated Press']],
  ['王小明', ['王小明']],
])('A name that has commas or an “and” of its own stays one: %s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each<[string, string[]]>([
  ['By Ivo Brandt, Staff Writer', ['Ivo Brandt']],
  ['by Ivo Brandt and Anna Sorel, Courier staff', ['Ivo Brandt', 'Anna Sorel']],
  ['By Ivo Brandt | The Elder Courier', ['Ivo Brandt']],
  ['Ivo Brandt – Senior Correspondent', ['Ivo Brandt']],
  ['Ivo Brandt (Elder Courier)', ['Ivo Brandt']],
  ['By Ivo Brandt for The Elder Courier', ['Ivo Brandt']],
  ['Ivo Brandt in Elder and Anna Sorel in Port Ellery', ['Ivo Brandt', 'Anna Sorel']],
  ['Ivo Brandt, Elder Courier; Anna Sorel, Port Ellery Times', ['Ivo Brandt', 'Anna Sorel']],
  ['Por Ana Ruiz, corresponsal en Puerto Viejo', ['Ana Ruiz']],
  ['Par Anne Sorel, envoyée spéciale', ['Anne Sorel']],
])('What people do, and for whom, is no name: %s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each([
  ['ana-ruiz', 'Ana Ruiz'],
  ['natasha-hale-brook', 'Natasha Hale Brook'],
  ['pedro_de_la_cruz', 'Pedro de la Cruz'],
])('An address’s form of a name is the name: %s', (slug, name) => {
  expect(readNames(slug)).toEqual([name]);
});

test.each([
  'elder-courier',
  'news-desk',
  'Staff Writer',
  'STAFF REPORTS',
  'admin',
  'jdoe',
  '@ivobrandt',
  'https://elder.example/ivo',
  'elder.example',
  '',
])('Nobody is named by “%s”', (line) => {
  expect(readNames(line)).toEqual([]);
});

test.each<[string, string[] | undefined]>([
  ['By Ivo Brandt, New Elder', ['Ivo Brandt']],
  ['By Ivo Brandt, Anna Sorel and Mika Oja', ['Ivo Brandt', 'Anna Sorel', 'Mika Oja']],
  ['By Ivo Brandt; Anna Sorel', ['Ivo Brandt', 'Anna Sorel']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['By Samuel Reed, Jr., Courier staff', ['Samuel Reed, Jr.']],
  ['Authors: Ivo Brandt and Anna Sorel', ['Ivo Brandt', 'Anna Sorel']],
  ['Auteure : Anne Sorel', ['Anne Sorel']],
  ['By the harbour', undefined],
  ['By Brandt, Ivo', undefined],
])('A line is read as a field is, and more strictly: %s', (line, names) => {
  expect(readByline(line)?.map(({ name }) => name)).toEqual(names);
});
