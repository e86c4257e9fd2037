import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { cutFace } from '../../../../scripts/tools/fonts/cut-face.ts';

const packages = join(import.meta.dirname, '../../../../node_modules/@fontsource-variable');
const source = readFileSync(join(packages, 'public-sans/files/public-sans-latin-wght-normal.woff2'));

test('A face is cut to letters that are printed, on an axis from its usual weight', async () => {
  const face = new Face(new Blob(await cutFace(source, [400, 650])));
  const letters = new Set(face.collectUnicodes());
  for (const letter of 'Añ€“”—−œ') expect(letters, letter).toContain(letter.codePointAt(0));
  expect(letters.has(0x301)).toBe(false);
  expect(face.getAxisInfos()).toMatchObject({ wght: { min: 400, default: 400, max: 650 } });
});

test('Of one weight no axis is left', async () => {
  expect(new Face(new Blob(await cutFace(source, 400))).getAxisInfos()).toEqual({});
});
