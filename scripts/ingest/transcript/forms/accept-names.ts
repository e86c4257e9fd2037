import { readDateLine } from '../../days/read-date-line.ts';
import type { Draft } from '../../text/draft.ts';
import { readNames } from '../labels/names-of-text.ts';
import { acceptFew, SHOWN } from './accept-few.ts';
import { isName, isSure, shareOf, soundsLikeTalk, toCandidate, type Candidate } from './candidate.ts';
import { hasOwnSpeech, nextOf, type FormLabel } from './form-label.ts';

/**
 * What makes dialogue of names without a colon. `settled`: the share of names that come again or are roles; `spoken`: of speeches that
 * speak for somebody or to somebody; `whole`: of those that end as sentences do; `alike`: the most that may follow another of the same name.
 */
const DIALOGUE = { labels: 4, speakers: 2, settled: 0.6, spoken: 0.34, whole: 0.6, alike: 0.25 };
/** A talk in which a name stands above each paragraph of the same speech: so many changes, and no more people than that. */
const REPEATED = { changes: 6, speakers: 6 };
function isRepeated(persons: readonly Candidate[], texts: readonly string[]): boolean {
  const changes = persons.filter(({ key }, position) => persons[position - 1]?.key !== key);
  return (
    changes.length >= REPEATED.changes &&
    new Set(persons.map(({ key }) => key)).size <= REPEATED.speakers &&
    soundsLikeTalk(changes, DIALOGUE, texts)
  );
}

/** Without who issues the text, who stands above its day as a name above words. */
function afterHead(named: readonly Candidate[]): Candidate[] {
  const start = named.findIndex(({ speech }) => readDateLine(speech) === undefined);
  return start === -1 ? [] : named.slice(start);
}

/** How names stand in a text. */
interface NameForm {
  /** How many plain paragraphs stand from the first name to the last, for each name, at most. */
  most: number;
  /** True where the text says of itself that people speak in it, undefined where names of this form are always many. */
  isCalledTalk?: boolean;
}

/** Without what is said right below a name: `Okey` below `INTERLOCUTOR` is no name, and neither is what only ever stands so. */
function withoutAnswers(named: readonly Candidate[], countOf: (one: Candidate) => number, drafts: readonly Draft[]) {
  const holders = new Set<number>();
  const answers = new Map<string, Candidate[]>();
  for (const one of named) {
    if (!isSure(one) && holders.has(one.label.position)) answers.set(one.key, [...(answers.get(one.key) ?? []), one]);
    else if ((isSure(one) || countOf(one) > 1) && !hasOwnSpeech(one.label, drafts))
      holders.add(nextOf(drafts, one.label.position));
  }
  const said = new Set([...answers.values()].filter((all) => all.length * 2 >= countOf(all[0] as Candidate)).flat());
  return named.filter((one) => !said.has(one));
}

/**
 * Which of the names stand before words that somebody says; none where they make no dialogue: articles, recipes, programmes and
 * catalogues print the same.
 */
export function acceptNames(
  found: readonly FormLabel[],
  drafts: readonly Draft[],
  { most, isCalledTalk }: NameForm,
): FormLabel[] {
  if (found.length < (isCalledTalk === undefined ? DIALOGUE.labels : SHOWN.labels)) return [];
  const texts = drafts.map(({ body }) => body.text);
  const candidates = found.flatMap((label) => toCandidate(label, drafts));
  const names = readNames(texts, [...new Set(candidates.map(({ key }) => key))]);
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  const countOf = ({ key }: Candidate): number => counts.get(key) ?? 0;
  const named = withoutAnswers(
    candidates.filter((one) => isName(one, countOf(one), names)),
    countOf,
    drafts,
  );
  // A title stands before the first name as a name does before words.
  const places = new Set(named.map(({ label }) => label.position));
  const persons = afterHead(
    named.filter(
      (one) =>
        countOf(one) > 1 ||
        isSure(one) ||
        !places.has(nextOf(drafts, one.label.position)) ||
        hasOwnSpeech(one.label, drafts),
    ),
  );
  const [first, last] = [persons[0]?.label.position ?? 0, persons.at(-1)?.label.position ?? 0];
  const between = drafts.slice(first, last + 1).filter(({ role }) => role.kind === 'paragraph').length;
  const isDialogue =
    persons.length >= DIALOGUE.labels &&
    new Set(persons.map(({ key }) => key)).size >= DIALOGUE.speakers &&
    between <= persons.length * most &&
    persons.some((one) => countOf(one) > 1) &&
    shareOf(persons, (one) => isSure(one) || countOf(one) > 1) >= DIALOGUE.settled &&
    (soundsLikeTalk(persons, DIALOGUE, texts) || isRepeated(persons, texts));
  if (isDialogue) return persons.map(({ label }) => label);
  return isCalledTalk === undefined ? [] : acceptFew(persons, { countOf, names, texts, isCalledTalk });
}
