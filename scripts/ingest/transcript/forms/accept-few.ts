import type { NamesOfText } from '../labels/names-of-text.ts';
import { readLabel } from '../labels/read-label.ts';
import { isPart, tellsHolder } from '../labels/tells-holder.ts';
import { soundsLikeTalk, type Candidate } from './candidate.ts';
import type { FormLabel } from './form-label.ts';

/**
 * What makes a talk of names that are few and far apart. `spoken`, `whole` and `alike` are shares, as of dialogue; a text may be called a
 * talk, or people in their parts come again.
 */
export const SHOWN = { labels: 2, speakers: 2, whole: 0.6, alike: 0.5, spoken: { called: 0.1, uncalled: 0.34 } };
/** So many names make a talk by the parts that people have in it, and so often one of them comes again. */
const IN_PARTS = { labels: 3, again: 2 };

interface Known {
  countOf: (one: Candidate) => number;
  names: NamesOfText;
  texts: readonly string[];
  isCalledTalk: boolean;
}

/** Which of the names make a talk however long people speak: those that tell who has them, come again or are named elsewhere. */
export function acceptFew(named: readonly Candidate[], { countOf, names, texts, isCalledTalk }: Known): FormLabel[] {
  const persons = named.filter((one) => countOf(one) > 1 || tellsHolder(one.label.name) || names.isNamed(one.key));
  const parts = persons.filter(({ label, strength }) => strength === 'strong' && isPart(readLabel(label.name).name));
  const comesAgain = parts.filter((one) => countOf(one) >= IN_PARTS.again).length >= IN_PARTS.again;
  const isShown = (isCalledTalk && persons.length >= SHOWN.labels) || (comesAgain && persons.length >= IN_PARTS.labels);
  const isTalk = isShown && new Set(persons.map(({ key }) => key)).size >= SHOWN.speakers;
  const least = { ...SHOWN, spoken: isCalledTalk ? SHOWN.spoken.called : SHOWN.spoken.uncalled };
  return isTalk && soundsLikeTalk(persons, least, texts) ? persons.map(({ label }) => label) : [];
}
