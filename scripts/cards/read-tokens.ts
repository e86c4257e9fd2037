import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.ts';

/** The colours of the pages in light, by the name of their token: cards are seen among other sites' pages, which are mostly light. */
export function readTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
  const tokens = css.matchAll(/(?<!-)--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/g);
  return new Map([...tokens].map(([, name = '', colour = '']) => [name, colour]));
}
