import { findNameBehind, headNoun } from '../find-apposed.ts';
import { findMainSubject } from '../find-main-subject.ts';
import { isPersonNoun } from '../person-nouns.ts';
import { namesThing } from '../personal-name.ts';
import type { Place, ReadProse } from '../prose.ts';
import type { Appearances } from './appearances.ts';
import { DOES } from './may-be-person.ts';
import type { Person } from './registry.ts';

/** What a sentence is about: somebody, “he” or “she”, somebody who is not known, or a thing. */
type Subject = { person: Person; place: Place } | 'pronoun' | 'somebody' | 'thing';

const POSSESSED = /^[’']s?\s[^,.;:—–]{1,60}(?=,\s\p{Lu})/u;

/** What may be a person who is not known. */
function mayBeSomebody(words: string): boolean {
  if (/^(?:it|they|we|you|I|this|that|these|those|there|who|what|one|no\s.*)$/i.test(words)) return false;
  const last = words.split(/\s+/).at(-1) ?? '';
  // A single word that no other place of the text makes a name begins the sentence: “Opinion was divided”.
  if (/^(?!(?:The|A|An|His|Her|Their|Its|Another|One|Some)\s)\p{Lu}.*\s\p{Lu}/u.test(words) && /^\p{Lu}/u.test(last))
    return !namesThing(words.split(/\s+/).slice(-2).join(' '));
  return isPersonNoun(headNoun(words));
}

/** Who is dead says nothing, and who else is meant is not told. */
const DEAD =
  /^(?:,[^,]{1,60},)?\s(?:died|(?:is|was|were|had been|has been)\s(?:dead|killed|murdered|buried))(?!\p{L})/u;

/** What is somebody’s: `’s lawyer`, `’s white boat`. */
const POSSESSION =
  /^[’']s?\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)(?=[,.]|\s(?:\p{Ll}+ed|is|was|has|had|in|of|for|who)(?!\p{L}))/u;

const IS_OWNER = /^[’']s?\s/;

/** What a sentence is about that begins with what is somebody’s. */
function subjectOfOwner(behind: string, owner: Exclude<Subject, string> | undefined): Subject {
  if (isPersonNoun(POSSESSION.exec(behind)?.[1] ?? '')) return 'somebody';
  // “Mr. Vidal’s boat was gone” tells of him; of whom nothing is known it may be somebody else’s sentence.
  return owner?.person.sign ? owner : 'thing';
}

/** What the sentence of a passage, or its beginning, is about. */
export function subjectOf(prose: ReadProse, [from, to]: readonly [number, number], appearances: Appearances): Subject {
  const { masked, position } = prose;
  const main = findMainSubject(masked, from, to);
  const possessed = main && POSSESSED.exec(masked.slice(main[1], main[1] + 80))?.[0].length;
  const whole: [number, number] | undefined = main && (possessed === undefined ? main : [main[0], main[1] + possessed]);
  const found = whole && (findNameBehind(masked, whole) ?? whole);
  if (!found) {
    const [only, ...others] = appearances.listIn(position, from, to);
    if (!only?.named || others.length > 0) return 'thing';
    const behind = masked.slice(only.end, only.end + 80);
    if (IS_OWNER.test(behind)) return subjectOfOwner(behind, { person: only.person, place: only });
    return DOES.test(behind) ? { person: only.person, place: only } : 'thing';
  }
  const words = masked.slice(...found);
  if (/^s?he$/i.test(words)) return 'pronoun';
  const place = { position, start: found[0], end: found[1] };
  const at = appearances.lastAt(place);
  const behind = masked.slice(found[1], found[1] + 80);
  if (IS_OWNER.test(behind)) return subjectOfOwner(behind, at?.named ? { person: at.person, place } : undefined);
  if (DEAD.test(behind)) return 'somebody';
  if (at) return at.named ? { person: at.person, place } : 'somebody';
  return mayBeSomebody(words) ? 'somebody' : 'thing';
}
