import { expect, it } from 'vitest';
import { citedName } from '../../../src/citations/credited-names.ts';
import { noAuthorities, type Person } from '../../../src/record/authority.ts';
import { archiveOf } from '../samples/sample-document.ts';

const archiveWith = (person: Person) => archiveOf([], {}, { ...noAuthorities(), people: [person] });

it.each([
  ['Jane Doe', { family: 'Doe', given: 'Jane' }],
  ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
  ['José de la Cruz', { family: 'de la Cruz', given: 'José' }],
  ['Martin Roe Jr.', { family: 'Roe', given: 'Martin', suffix: 'Jr.' }],
  ['Martin Roe, III', { family: 'Roe', given: 'Martin', suffix: 'III' }],
  ['Harbour Desk', { literal: 'Harbour Desk' }],
  ['Plato', { literal: 'Plato' }],
  ['北京日报', { literal: '北京日报' }],
  ['محمد علي', { literal: 'محمد علي' }],
])('reads the parts of %s', (name, parts) => {
  expect(citedName({ name }, archiveOf([]))).toEqual(parts);
});

it('turns no family name round that stands first', () => {
  const person = { id: 'zhu', name: 'Zhu Min', surname: 'Zhu', basis: 'supplied' as const };
  expect(citedName({ name: 'Zhu Min', person: 'zhu' }, archiveWith(person))).toEqual({ literal: 'Zhu Min' });
});

it('takes the surname from the authorities, where it is more than the last word', () => {
  const person = { id: 'ana-lopez', name: 'Ana López Ruiz', surname: 'López Ruiz', basis: 'supplied' as const };
  expect(citedName({ name: 'Ana López Ruiz', person: 'ana-lopez' }, archiveWith(person))).toEqual({
    family: 'López Ruiz',
    given: 'Ana',
  });
});
