import { describe, expect, test } from 'vitest';
import { createVerbFinder } from '../../../../scripts/ingest/quotes/create-verb-finder.ts';

const find = createVerbFinder(['said', 'go', 'go on', 'e-mail', 'wanted to know']);
const verbsOf = (text: string): string[] => find(text).map(({ verb, index }) => `${verb} ${String(index)}`);

describe('verbs in a text', () => {
  test('are found in order, with where they begin', () => {
    expect(verbsOf('She said they go, and he said no.')).toEqual(['said 4', 'go 14', 'said 25']);
  });

  test('have their small words with them, and are not found again within', () => {
    expect(verbsOf('They go on and go; all wanted to know.')).toEqual(['go on 5', 'go 15', 'wanted to know 23']);
  });

  test('may have a hyphen of their own', () => {
    expect(verbsOf('They e-mail him.')).toEqual(['e-mail 5']);
  });

  test('are whole words', () => {
    expect(verbsOf('Unsaid, Said, saids, said-so, un-said, ’said, l’said, ésaid, saidé, 𝐚said, said𝐚, go one')).toEqual(
      ['go 84'],
    );
  });

  test('stand next to marks and digits', () => {
    expect(verbsOf('“No,”said Roe: 2said/go.')).toEqual(['said 5', 'said 16', 'go 21']);
  });

  test('begin with a small letter of the alphabet, or the list is refused', () => {
    expect(() => createVerbFinder(['said', 'échos'])).toThrow('échos');
  });
});
