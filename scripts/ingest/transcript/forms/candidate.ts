import type { Draft } from '../../text/draft.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { isThing } from '../labels/is-thing.ts';
import type { NamesOfText } from '../labels/names-of-text.ts';
import { labelKey, readLabel } from '../labels/read-label.ts';
import { strengthOf, type Strength } from '../labels/strength.ts';
import { isScript } from '../talk/is-script.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';
import { OFFICES } from '../vocabulary.ts';
import { speechOf, type FormLabel } from './form-label.ts';

const LONGEST_NAME = { words: 6 };

/** Words between names that headings have and names don’t. */
const OF_HEADINGS =
  /(?<!\p{L})(?:the|of|and|for|in|on|at|to|with|a|an|what|how|why|who|when|our|your|next|y|e|en|para|et|pour|à)(?!\p{L})/iu;

/** What may be a name before somebody’s words. */
export interface Candidate {
  label: FormLabel;
  key: string;
  strength: Strength;
  speech: string;
}

export const isSure = ({ strength }: Candidate): boolean => strength === 'strong' || strength === 'likely';

/** A label with the words behind it; none where it can be nobody’s or has no words. */
export function toCandidate(label: FormLabel, drafts: readonly Draft[]): Candidate[] {
  const { name, riders } = readLabel(label.name);
  const strength = strengthOf(name, riders.length > 0);
  const speech = speechOf(label, drafts);
  if (strength === undefined || speech === '') return [];
  return [{ label, key: labelKey(label.name), strength, speech }];
}

/** True where the words can be somebody’s name: headings, points and things look the same. */
export function isName({ key, strength, label, speech }: Candidate, count: number, names: NamesOfText): boolean {
  if (strength === 'strong' || strength === 'likely') return true;
  const words = key.split(' ');
  if (words.length > LONGEST_NAME.words || OF_HEADINGS.test(readLabel(label.name).name) || isThing(key, speech))
    return false;
  if (words.length === 1) return OFFICES.has(key) || names.isNamed(key) || (count > 2 && !names.isCommon(key));
  return count > 1 || names.isNamed(key) || !names.isCommon(key);
}

export const shareOf = (persons: readonly Candidate[], holds: (one: Candidate, position: number) => boolean): number =>
  persons.filter(holds).length / persons.length;

/** Whether what stands behind the names is what people say to each other. */
export const soundsLikeTalk = (
  persons: readonly Candidate[],
  least: { spoken: number; whole: number; alike: number },
  texts: readonly string[],
): boolean =>
  shareOf(persons, ({ speech }) => soundsSpoken(speech)) >= least.spoken &&
  shareOf(persons, ({ speech }) => endsSentence(speech)) >= least.whole &&
  shareOf(persons, ({ key }, position) => persons[position - 1]?.key === key) <= least.alike &&
  !isScript(texts);
