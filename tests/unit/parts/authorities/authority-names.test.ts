import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../samples/sample-document.ts';
import { mostNames, neighbourNames } from '../../../../src/parts/authorities/authority-names.ts';
import { namedAuthorities } from '../../samples/sample-archive.ts';

/** A hub that everybody stands beside, and as many others as a list shows, and two more. */
const others = Array.from({ length: mostNames + 2 }, (_, index) => `P${String(index).padStart(2, '0')}`);
const entries = archiveOf([], {}, namedAuthorities({ people: ['Hub', ...others] }));
const graph = new Map([
  ['hub', new Map(others.map((name) => [name.toLowerCase(), 1]))],
  ...others.map((name) => [name.toLowerCase(), new Map([['hub', 1]])] as const),
]);

describe('neighbourNames', () => {
  test('shows so many names of a kind and says how many more there are', () => {
    const [group] = neighbourNames('hub', [graph, graph], entries);
    expect(group?.items).toHaveLength(mostNames);
    expect(group?.more).toBe('2');
  });

  test('makes a name a link only where the other list leads back', () => {
    const [shown, left] = ['p00', `p${mostNames + 1}`].map(
      (id) => neighbourNames(id, [graph, graph], entries)[0]?.items,
    );
    expect(shown).toEqual([{ name: 'Hub', count: '1', remarks: [], href: '/people/hub/' }]);
    expect(left).toEqual([{ name: 'Hub', count: '1', remarks: [] }]);
  });
});
