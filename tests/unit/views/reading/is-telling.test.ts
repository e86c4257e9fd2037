import { expect, test } from 'vitest';
import { isTelling } from '../../../../src/views/reading/is-telling.ts';

test.each([
  ['Mr. García', 'Gabriel Garcia Márquez'],
  ['Canadian', 'Canada'],
  ['the U.S.', 'United States'],
  ['NASA', 'National Aeronautics and Space Administration'],
])('“%s” tells of %s', (printed, name) => expect(isTelling(printed, name)).toBe(true));

test.each([
  ['he', 'Jane Lee'],
  ['the program', 'Stay in Port'],
  ['MPP', 'Stay in Port'],
  ['The president', 'Joe Biden'],
])('“%s” does not tell of %s', (printed, name) => expect(isTelling(printed, name)).toBe(false));
