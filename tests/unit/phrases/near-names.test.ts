import { expect, test } from 'vitest';
import { nearestName } from '../../../src/phrases/near-names.ts';

const forms = new Map([
  ['trudeau', 'F0'],
  ['justin trudeau', 'F0'],
  ['reyes', 'F1'],
  ['keyes', 'F2'],
  ['harbour trade agreement', 'f3'],
]);

test.each([
  ['trudaeu', 0],
  ['trudeu', 0],
  ['justen trudaeu', 0],
  ['harbor trade agreemnt', 3],
])('“%s” is a slip of a name', (typed, card) => {
  expect(nearestName(typed, forms)?.card).toBe(card);
});

test.each(['trad', 'truce', 'heyes', 'tonsil', 'trade agreement', 'trudemon'])('“%s” is no slip of any', (typed) => {
  expect(nearestName(typed, forms)).toBeUndefined();
});
