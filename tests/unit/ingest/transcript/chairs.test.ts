import { expect, test } from 'vitest';
import { identifySpeaker, roleOfLabel } from '../../../../scripts/ingest/transcript/identify-speaker.ts';

test.each([
  'Son Honneur le President',
  'Son Honneur le Président intérimaire',
  'Son Excellence la gouverneure générale',
  'Her Honour the Acting Speaker',
  'Su Excelencia el presidente',
  'Le président suppléant (M. McClelland)',
  'La présidente suppléante (Mme Morin)',
  'La vice-présidente intérimaire',
  'LE PRÉSIDENT SUPPLÉANT',
  'LA PRESIDENTA INTERINA (Sen. Lugo)',
  'El secretario general',
  'Le président du Sénat',
  'La secrétaire parlementaire de la ministre des Ports',
])('%s holds a chair and is not named', (label) => {
  expect(identifySpeaker(label).status).toBe('role');
  expect(roleOfLabel(label)).toBe('official');
});

test.each([
  'Le ministre Morin',
  'La présidente Anne Morin',
  'LE PRÉSIDENT MORIN',
  'PRESIDENTA MUNICIPAL ANA RUIZ',
  'La señora LUGO',
  'El presidente Ríos',
  'Le sénateur Joyal',
  'Son Honneur le maire Morin',
])('%s is named', (label) => {
  expect(identifySpeaker(label).status).toBe('named');
});

test.each([
  'M. Léo Hale (Prince George-Bay River, Réf.)',
  'M. Derek Oster (Prince Albert, Réf.)',
  'Mme Una Fell (Prince Edward—Rive-Sud, Lib.)',
  'Ms. Ida Quill (Bishop Ellery) (Lab)',
  'Mr. Rob Fenn (King’s Bay, NDP)',
  'Ana Ruiz (Princess Margaret)',
])('A seat is no office: %s', (label) => {
  expect(roleOfLabel(label)).toBe('speaker');
});

test.each([
  'Hon. Ana Holt (Minister of Ports, Lib.)',
  'M. Ian Fell (premier ministre, Lib.)',
  'Mme Éva Lortie (secrétaire parlementaire du ministre des Ports, Lib.)',
  'ANA RUIZ, DIRECTORA DEL PUERTO',
  'Bishop Ana Ruiz',
])('An office is one: %s', (label) => {
  expect(roleOfLabel(label)).toBe('official');
});
