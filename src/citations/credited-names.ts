import type { Archive } from '../archive/archive.ts';
import type { Contributor } from '../record/document.ts';
import { namesPerson } from '../parts/structured-data/contributor-nodes.ts';

/** A name as citation formats have it: in parts, or as one where its parts are not known or it is a group's. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string };

const suffixes = /^(?:Jr\.?|Sr\.?|I{2,3}|IV|V)$/;
const particle = /^(?:\p{Ll}|al-|el-)/u;

/**
 * `Jane van der Berg` → `van der Berg, Jane`. The surname is the one that the authorities give, else the last word with the
 * small words before it. Names in a script without capitals, and those of groups, are not turned round.
 */
export function citedName(
  { name, person }: Pick<Contributor, 'name' | 'person'>,
  archive: Pick<Archive, 'entry'>,
): CitedName {
  const known = archive.entry('people', person);
  if (known?.surname !== undefined && name.endsWith(` ${known.surname}`)) {
    return { family: known.surname, given: name.slice(0, -known.surname.length - 1) };
  }
  // A family name that stands first, as in China and Hungary, is there for every style.
  if (known?.surname !== undefined && name.startsWith(`${known.surname} `)) return { literal: name };
  if (person === undefined && !namesPerson(name)) return { literal: name };
  const words = name.replace(/,(?=\s+\S+$)/, '').split(/\s+/);
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start -= 1;
  if (start < 1) return { literal: name };
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}
