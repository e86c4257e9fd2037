import { expect, test } from 'vitest';
import { loadTypefaces } from '../../../scripts/cards/typeface.ts';

test('typefaces that are loaded at the same time are whole, each with its letters', async () => {
  const [{ title, name, ui, strong }] = await Promise.all([loadTypefaces(), loadTypefaces()]);
  for (const face of [title, name, ui, strong]) {
    expect(face.covers('A talk about boats, “wholly”: López, 1999')).toBe(true);
    expect(face.covers('Лодки')).toBe(false);
    expect(face.draw('o', 0, 0, 20)).toContain('<path');
  }
  // A text face and one of the interface.
  expect(title.measure('Boats', 20)).not.toBe(ui.measure('Boats', 20));
});
