import { readDateLine } from '../../days/read-date-line.ts';
import type { Draft } from '../../text/draft.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { isThing } from '../labels/is-thing.ts';
import { readNames, type NamesOfText } from '../labels/names-of-text.ts';
import { labelKey, readLabel } from '../labels/read-label.ts';
import { OFFICES } from '../vocabulary.ts';
import { strengthOf, type Strength } from '../labels/strength.ts';
import { hasOwnSpeech, nextOf, speechOf, type FormLabel } from './form-label.ts';
import { isScript } from '../talk/is-script.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';

/**
 * What makes dialogue of names without a colon. `settled`: the share of names that come again or are roles; `spoken`: of speeches that
 * speak for somebody or to somebody; `whole`: of those that end as sentences do; `alike`: the most that may follow another of the same name.
 */
const DIALOGUE = { labels: 4, speakers: 2, settled: 0.6, spoken: 0.34, whole: 0.6, alike: 0.25 };
const LONGEST_NAME = { words: 6 };

/** Words between names that headings have and names don’t. */
const OF_HEADINGS =
  /(?<!\p{L})(?:the|of|and|for|in|on|at|to|with|a|an|what|how|why|who|when|our|your|next|y|e|en|para|et|pour|à)(?!\p{L})/iu;

interface Candidate {
  label: FormLabel;
  key: string;
  strength: Strength;
  speech: string;
}

const isSure = ({ strength }: Candidate): boolean => strength === 'strong' || strength === 'likely';

function toCandidate(label: FormLabel, drafts: readonly Draft[]): Candidate[] {
  const { name, riders } = readLabel(label.name);
  const strength = strengthOf(name, riders.length > 0);
  const speech = speechOf(label, drafts);
  if (strength === undefined || speech === '') return [];
  return [{ label, key: labelKey(label.name), strength, speech }];
}

/** True where the words can be somebody’s name: headings, points and things look the same. */
function isName({ key, strength, label, speech }: Candidate, count: number, names: NamesOfText): boolean {
  if (strength === 'strong' || strength === 'likely') return true;
  const words = key.split(' ');
  if (words.length > LONGEST_NAME.words || OF_HEADINGS.test(label.name) || isThing(key, speech)) return false;
  if (words.length === 1) return OFFICES.has(key) || names.isNamed(key) || (count > 2 && !names.isCommon(key));
  return count > 1 || names.isNamed(key) || !names.isCommon(key);
}

/** Without who issues the text, who stands above its day as a name above words. */
function afterHead(named: readonly Candidate[]): Candidate[] {
  const start = named.findIndex(({ speech }) => readDateLine(speech) === undefined);
  return start === -1 ? [] : named.slice(start);
}

/**
 * Which of the names stand before words that somebody says; none where they make no dialogue: articles, recipes, programmes and
 * catalogues print the same.
 *
 * @param most how many plain paragraphs stand from the first name to the last, for each name, at most.
 */
export function acceptNames(found: readonly FormLabel[], drafts: readonly Draft[], most: number): FormLabel[] {
  if (found.length < DIALOGUE.labels) return [];
  const texts = drafts.map(({ body }) => body.text);
  const candidates = found.flatMap((label) => toCandidate(label, drafts));
  const names = readNames(texts, [...new Set(candidates.map(({ key }) => key))]);
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  const countOf = ({ key }: Candidate): number => counts.get(key) ?? 0;
  const named = candidates.filter((one) => isName(one, countOf(one), names));
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
  const share = (holds: (one: Candidate, position: number) => boolean): number =>
    persons.filter(holds).length / persons.length;
  const [first, last] = [persons[0]?.label.position ?? 0, persons.at(-1)?.label.position ?? 0];
  const between = drafts.slice(first, last + 1).filter(({ role }) => role.kind === 'paragraph').length;
  const isDialogue =
    persons.length >= DIALOGUE.labels &&
    new Set(persons.map(({ key }) => key)).size >= DIALOGUE.speakers &&
    between <= persons.length * most &&
    persons.some((one) => countOf(one) > 1) &&
    share((one) => isSure(one) || countOf(one) > 1) >= DIALOGUE.settled &&
    share(({ speech }) => soundsSpoken(speech)) >= DIALOGUE.spoken &&
    share(({ speech }) => endsSentence(speech)) >= DIALOGUE.whole &&
    share(({ key }, position) => persons[position - 1]?.key === key) <= DIALOGUE.alike &&
    !isScript(texts);
  return isDialogue ? persons.map(({ label }) => label) : [];
}
