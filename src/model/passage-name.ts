import { passageNames as words } from '../words/passage-names.ts';

const names: Record<string, (number: string) => string> = {
  p: words.paragraph,
  t: words.turn,
  h: words.heading,
  pq: words.pullQuote,
  n: words.note,
  x: words.exchange,
};

/** How the interface calls a passage: `¶7`, `turn 12`, `turn 12, ¶2`, `heading 1`. */
export function passageName(id: string): string {
  const match = /^([a-z]+)(\d*)(?:p(\d+))?$/.exec(id);
  if (!match) return id;
  const [, prefix = '', number = '', paragraph] = match;
  if (prefix === 'title') return words.title;
  const name = names[prefix]?.(number);
  if (name === undefined) return id;
  return paragraph ? words.paragraphOf(name, paragraph) : name;
}

/** What stands in the margin: `7`, `12`, `12.2`; `§` at a heading, `n1` at a note. */
export function passageNumber(id: string): string {
  if (/^h\d/.test(id)) return '§';
  return /^[pt]\d/.test(id) ? id.slice(1).replace('p', '.') : id;
}

/** The turn that a paragraph belongs to: `t12` of `t12p2`. */
export const turnOfPassage = (id: string): string | undefined => /^(t\d+)p\d+$/.exec(id)?.[1];
