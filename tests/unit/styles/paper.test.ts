import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { paper } from '../../../src/styles/paper.ts';

test('Browsers draw around the page in the colour of its paper', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${paper.light}, ${paper.dark});`);
});
