import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const turns =
  'Chairman Hale. The hearing will come to order.\n\nMr. Roe. Thank you, Mr. Chairman.\n\nChairman Hale. We thank you.\n\nMr. Roe. I yield.\n';

const placeOf = (head: string): string | undefined =>
  normalize(`HOW PIERS ARE BUILT\n\nHEARING\n\nBEFORE THE\n\nCOMMITTEE ON PORTS\n\nMAY 5, 1999\n\n${head}\n\n${turns}`)
    .occurred?.place;

test.each([
  'ANA E. HALE, Ohio      PAUL ROE, Iowa\n\nMAXINE OTT, Maine      MICHAEL N. LUND, Texas\n\nTOM McCALL, New York      PETER T. KING, New York',
  'JOHN HALE, Ohio, Chairman\n\nTOM ROE, Iowa\n\nANA OTT, Maine\n\nLEE B. LUND, New Mexico',
  'ANA HALE, South      RANDY ROE, Texas,\n\nDakota      K. MICHAEL OTT, Texas,\n\nHENRY LUND, Texas      JEFF GIL, Nebraska,\n\nBETSY MOSS, Colorado, ADRIAN SMITH, Nebraska',
  'WALTER B. ROE, Jr., North, GREGORY W. OTT, New York\n\nCarolina, DENNIS LUND, Kansas\n\nJUDY GIL, Illinois\n\nAL MOSS, Texas',
  'Hale, Ana, Professor, School of Ports, Elder University........ 17\n\nRoe, Paul, Elder Harbor University......................... 19',
  'Ana Hale, Chief Clerk\n\nPaul Roe, IT Director\n\nTom Ott, Editor',
])('Who sits on a committee, and what a list of contents leads to, is no place: %s', (head) => {
  expect(placeOf(head)).toBeUndefined();
});

test('A town beside such a list is one', () => {
  expect(
    placeOf(
      'ANA E. HALE, Ohio      PAUL ROE, Iowa\n\nTOM OTT, Maine      LEE LUND, Texas\n\nJUDY GIL, Ohio\n\nWashington, D.C.',
    ),
  ).toBe('Washington, D.C.');
  expect(placeOf('PORT ELDER, Norland')).toBe('PORT ELDER, Norland');
});
