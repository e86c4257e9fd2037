import type { Passage } from '../../../src/record/block.ts';
import type { Evidence } from '../../../src/record/sourced.ts';

/** Words on either side of what is cited. */
const CONTEXT = 4;

/** The first words that match, with a few around them, so that a reader sees what they say. */
export function citeInContext(document: string, passages: readonly Passage[], pattern: RegExp): Evidence[] {
  // At one place only: tried from every character of a long word, it would go through the rest of the word each time.
  const inContext = new RegExp(
    `(?:\\S+ ){0,${CONTEXT}}\\S*${pattern.source}\\S*(?: \\S+){0,${CONTEXT}}`,
    `${pattern.flags.replace('g', '')}y`,
  );
  for (const { id, text } of passages) {
    const index = text.search(pattern);
    if (index === -1) continue;
    inContext.lastIndex = startOfContext(text, index);
    const exact = inContext.exec(text)?.[0];
    if (exact !== undefined) return [{ document, block: id, exact }];
  }
  return [];
}

/** Where the word begins that is the fourth before the one at `index`, or the first of those with single spaces between them. */
function startOfContext(text: string, index: number): number {
  let start = index;
  for (let words = 0; ; words += 1) {
    while (/\S/.test(text.charAt(start - 1))) start -= 1;
    if (words === CONTEXT || text.charAt(start - 1) !== ' ' || !/\S/.test(text.charAt(start - 2))) return start;
    start -= 1;
  }
}
