import { expect, test } from 'vitest';
import { keepFields } from '../../../src/schema/keep-fields.ts';

test('Fields that are kept stay in their order, and others go, also those that nothing was decided of', () => {
  const value = { name: 'Ana', bio: 'A keeper.', role: 'author' as const, toString: 'x', added: 'later' };
  const { added: _added, toString: _toString, ...known } = value;
  const kept = keepFields<typeof known>(value, { name: true, bio: false, role: true });
  expect(Object.entries(kept)).toEqual([
    ['name', 'Ana'],
    ['role', 'author'],
  ]);
});
