import type { Modifier } from '../expression.ts';

/** `Last`, `this past` … as a field; none where there is no such word. */
export function readModifier(words: string | undefined): { modifier?: Modifier } {
  if (words === undefined) return {};
  return { modifier: words.toLowerCase().replace(/^this (?=past|coming)/, '') as Modifier };
}
