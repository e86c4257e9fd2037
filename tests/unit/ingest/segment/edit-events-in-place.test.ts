import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import type { Event } from 'micromark-util-types';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../../scripts/ingest/segment/edit-events-in-place.ts';

// Nothing here makes the parser edit in place: the map's own way is what applyEdits is held against.
const named = (name: string): Event => ['enter', { type: name }, {}] as unknown as Event;
const edits = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 1 }),
    fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }),
  ),
  { maxLength: 8, selector: ([at]) => at },
);

test('Edits give what the parser’s own map gives', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const before = Array.from({ length: 21 }, (_, i) => named(String(i)));
      const [theirs, ours] = [[...before], [...before]];
      const map = new EditMap();
      const added = list.map(([at, remove, names]): [number, number, Event[]] => [at, remove, names.map(named)]);
      for (const [at, remove, add] of added) map.add(at, remove, [...add]);
      map.consume(theirs);
      applyEdits(added, ours);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});

test('Events before the first edit are not touched', () => {
  const written: PropertyKey[] = [];
  const events = new Proxy(
    Array.from({ length: 100 }, (_, i) => named(String(i))),
    {
      set(target, key, value) {
        written.push(key);
        return Reflect.set(target, key, value);
      },
    },
  );
  applyEdits([[98, 1, [named('x'), named('y')]]], events);
  expect([...new Set(written)].sort()).toEqual(['100', '98', '99', 'length']);
  expect(events.map(([, { type }]) => type).slice(96)).toEqual(['96', '97', 'x', 'y', '99']);
});
