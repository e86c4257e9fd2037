import { expect, test } from 'vitest';
import { keepFields } from '../../../src/record/keep-fields.ts';

interface Writer {
  name: string;
  bio: string;
  role?: string;
}

test('Fields that are kept stay in their order, and others go, also those that nothing was decided of', () => {
  const value = { name: 'Ana', bio: 'A keeper.', role: 'author', toString: 'x', added: 'later' };
  const kept = keepFields<Writer>(value, { name: true, bio: false, role: true });
  expect(Object.entries(kept)).toEqual([
    ['name', 'Ana'],
    ['role', 'author'],
  ]);
});
