import { listCues } from './find-cue.ts';
import { isPlausibleLabel } from './plausible-label.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import type { RunRule } from './run-rule.ts';
import { isUnsaid } from './statements/is-unsaid.ts';
import { REPORTING_VERBS } from './vocabulary.ts';

const HE_OR_SHE = /^(?:he|she)$/i;
/** Who asked is answered by another. */
const ASKS = /^(?:ask|demand|enquir|inquir|question|wonder)/;
/** So far from the beginning of a passage its speaker is named, in code units: `He also said`, `In turn, Roe noted`. */
const longestLead = 24;

/** Who says something at the end of a passage, or at its beginning. */
function tellerAt(prose: ReadProse, at: 'beginning' | 'end') {
  const last = prose.text.trimEnd().length - 1;
  const [from, to] = sentenceAt(prose, at === 'end' ? Math.max(0, last) : 0);
  const cues = listCues(prose, from, to).filter(
    ({ verb, subject }) => subject !== undefined && REPORTING_VERBS.has(verb) && !ASKS.test(verb),
  );
  const cue = at === 'end' ? cues.at(-1) : cues[0];
  const subject = cue?.subject;
  if (!cue || !subject || isUnsaid(prose, cue)) return undefined;
  if (at === 'beginning' && subject.start > longestLead) return undefined;
  const label = prose.text.slice(subject.start, subject.end);
  return isPlausibleLabel(label) ? { cue, label } : undefined;
}

const surnameOf = (label: string): string | undefined => /(?<!\S)\p{Lu}[\p{L}’'-]+$/u.exec(label)?.[0];

/** Whether the second label can mean no other than the first: the same surname, or “he” behind a name. */
const isSame = (first: string, second: string): boolean =>
  HE_OR_SHE.test(second)
    ? (HE_OR_SHE.test(first) && first.toLowerCase() === second.toLowerCase()) || surnameOf(first) !== undefined
    : surnameOf(second) !== undefined && surnameOf(first) === surnameOf(second);

/** A paragraph that is all in marks, between one that ends with what somebody said and one in which the same person speaks on. */
export const amidOwn: RunRule = ({ prose, passages, run }) => {
  const around = prose.masked.slice(0, run.open) + prose.masked.slice(run.close);
  const [previous, next] = [passages[prose.position - 1], passages[prose.position + 1]];
  if (run.sign === '—' || around.trim() !== '' || !previous || !next) return undefined;
  const [before, behind] = [tellerAt(previous, 'end'), tellerAt(next, 'beginning')];
  return before && behind && isSame(before.label, behind.label)
    ? { cue: before.cue, basis: 'context', rule: 'amid own' }
    : undefined;
};
