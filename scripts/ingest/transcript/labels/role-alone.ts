import { endsSentence } from '../../text/ends-sentence.ts';
import { INTERPRETERS, labelWords, MODERATORS } from '../vocabulary.ts';
import { labelKey } from './read-label.ts';
import type { LabelMatch } from '../match-label.ts';

const ROLE = /^\p{Lu}{4,}$/u;

/** @param next the paragraph behind it, undefined where that cannot be what is said. */
function matchRoleAlone(text: string, next: string | undefined): LabelMatch | undefined {
  const [role = ''] = labelWords(text);
  if (!ROLE.test(text) || !(MODERATORS.has(role) || INTERPRETERS.has(role))) return undefined;
  // A programme prints the same above somebody's name.
  if (next === undefined || !endsSentence(next)) return undefined;
  const end = text.length;
  return { text, key: labelKey(text), start: 0, labelEnd: end, speechStart: end, strength: 'likely' };
}

/**
 * Adds to the labels of a text, one of which is certain, those that are a role on a line of its own, whose colon is lost:
 * `MODERADOR` above what is said.
 *
 * @param found the label that each draft begins with.
 * @param texts of the drafts that can hold one.
 */
export function addRolesAlone(
  found: readonly (LabelMatch | undefined)[],
  texts: readonly (string | undefined)[],
): (LabelMatch | undefined)[] {
  if (!found.some((match) => match?.strength === 'strong')) return [...found];
  return found.map((match, position) => {
    const text = texts[position];
    if (match || text === undefined) return match;
    return matchRoleAlone(text, found[position + 1] ? undefined : texts[position + 1]);
  });
}
