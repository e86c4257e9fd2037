import { describe, expect, test } from 'vitest';
import { makeText, textKinds } from '../../../scripts/bench/growth/text-kinds.ts';
import { fitExponent } from '../../../scripts/bench/growth/measure-growth.ts';
import { normalize, normalizeWithProblems } from './normalize.ts';

const speakersOf = (text: string) => normalize(text).quotes.map(({ attribution }) => attribution.speaker.label);

describe('Capitals before a bracket', () => {
  test.each([
    'Speaking to THE NATIONAL ASSOCIATION OF HARBOUR MASTERS (NAHM), Ana Ruiz said that the dam had held.',
    'At THE ROYAL COLLEGE OF BRIDGE AND TUNNEL ENGINEERS (RCBTE), Ana Ruiz said that the dam had held.',
    'Ana Ruiz met with THE NATIONAL ASSOCIATION OF HARBOUR MASTERS (NAHM), saying that the dam had held.',
    'Ana Ruiz wrote to THE UNITED FEDERATION OF LOCK AND WEIR KEEPERS (UFLWK), adding that the dam had held.',
    'In ELMSTAD AND THE LOWER RIVER VALLEY DISTRICTS (ELRVD), Ana Ruiz said that the dam had held.',
  ])('leave the speaker found, and end: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Ana Ruiz']);
  });
});

describe('Every kind of text', () => {
  // What hangs would run into the time limit of tests; how the time grows is measured by the bench.
  test.each(textKinds)('$name is read or refused with a reason', (kind) => {
    const text = makeText(kind, 40_000);
    expect(text.length).toBeGreaterThan(39_000);
    const read = () => normalizeWithProblems(text, { file: kind.file }).document.regions;
    if (kind.refused) expect(read).toThrow(kind.refused);
    else expect(read().at(-1)?.end).toBe(text.length);
  });
});

test('The exponent of a cost that grows with the square is two, of one in proportion one', () => {
  expect(fitExponent([1, 2, 4, 8].map((length) => [length, 3 * length ** 2]))).toBeCloseTo(2);
  expect(fitExponent([1, 2, 4, 8].map((length) => [length, 5 * length]))).toBeCloseTo(1);
});
