import { isInCapitals } from './in-capitals.ts';
import { isGroupLabel } from './is-group-label.ts';
import { isOfHouse } from './of-house.ts';
import {
  AUDIENCE,
  HONORIFICS,
  INTERPRETERS,
  LIST_WORDS,
  labelWords,
  MEMO_WORDS,
  MODERATORS,
  OFFICES,
  PRESS,
  RESPONDENTS,
} from '../vocabulary.ts';

/**
 * How sure the form of a label makes us. `strong`: it can hardly be anything else. `likely`: a label if the document has
 * others. `capitals`: the same, if it can be somebody's name. `possible`: a label only in a text that is dialogue from end to end.
 */
export type Strength = 'strong' | 'likely' | 'capitals' | 'possible';

const ROLES = [PRESS, MODERATORS, AUDIENCE, INTERPRETERS];
/** Words of a name, and with its office; what joins them is not counted. */
const MOST_WORDS = 9;
const JOINS = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'of', 'the', 'and', 'for', 'du', 'des', 'et']);

/** “REPORTER”, “UNIDENTIFIED REPORTER”, “AUDIENCE MEMBER”, “INTERVIEWER 2”; not “PRESS CREDENTIALS”. */
function isRole(words: string[]): boolean {
  const bare = words.filter((word) => !/^(?:members?|\d{1,2})$/.test(word));
  return ROLES.some((set) => set.has(bare.at(-1) ?? ''));
}

/** “A.R.”: letters are nobody's role. */
const INITIALS = /^(?:\p{Lu}\.\s?){2,4}$/u;

/** Who has no name in the record of a court. */
const IN_COURT = /^THE (?:COURT|WITNESS|CLERK|BAILIFF|FOREPERSON|DEFENDANT|PLAINTIFF|JUROR)(?: \d{1,2})?$/;

const ARTICLES = new Set(['the', 'el', 'la', 'los', 'las', 'le', 'les']);

/** How sure the words of a label make us; undefined where they can be none. */
export function strengthOf(name: string, hasRiders: boolean): Strength | undefined {
  const words = labelWords(name);
  const [first = '', ...rest] = words;
  if (
    words.length === 0 ||
    words.filter((word) => !JOINS.has(word)).length > MOST_WORDS ||
    words.some((word) => MEMO_WORDS.has(word)) ||
    (words.length === 1 && LIST_WORDS.has(first)) ||
    // `BY MR. RUSK:` says who asks what follows, and by `Q` who speaks.
    first === 'by'
  )
    return undefined;
  if (INITIALS.test(name) || isOfHouse(name)) return 'likely';
  // Forms to fill in and lists of questions print it too.
  if (words.length === 1 && RESPONDENTS.has(first)) return 'likely';
  const role = isRole(words);
  if (isInCapitals(name)) {
    const office = words.some((word) => OFFICES.has(word) || HONORIFICS.has(word));
    if (role || IN_COURT.test(name) || (office && (rest.length > 0 || HONORIFICS.has(first)))) return 'strong';
    return hasRiders ? 'likely' : 'capitals';
  }
  if (isGroupLabel(name) || (role && words.length <= 2)) return 'likely';
  if (first === 'right' && HONORIFICS.has(rest[0] ?? '')) return 'likely';
  if (rest.length > 0 && (HONORIFICS.has(first) || OFFICES.has(first))) return 'likely';
  return ARTICLES.has(first) && rest.some((word) => OFFICES.has(word) || HONORIFICS.has(word)) ? 'likely' : 'possible';
}
