import { expect, test } from 'vitest';
import { chooseTypefaces, loadTypefaces } from '../../../scripts/cards/typeface.ts';

test('typefaces that are loaded at the same time are whole, each with its letters', async () => {
  const [pens] = await Promise.all([loadTypefaces(), loadTypefaces()]);
  const { title, name, ui, strong } = chooseTypefaces(pens);
  for (const face of [title, name, ui, strong]) {
    expect(face.covers('A talk about boats, “wholly”: López, 1999')).toBe(true);
    expect(face.covers('Лодки')).toBe(false);
    expect(face.draw('o', 0, 0, 20)).toContain('<path');
  }
  // A text face and one of the interface.
  expect(title.measure('Boats', 20)).not.toBe(ui.measure('Boats', 20));
});
