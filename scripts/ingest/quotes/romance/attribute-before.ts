import type { Saying } from '../../languages/saying.ts';
import { sentenceAt } from '../prose.ts';
import { fromCue, type RunRule } from '../run-rule.ts';
import { isKnownName } from './known-names.ts';
import { createSubjectReader } from './read-subject.ts';
import { createStartFinder } from './reported-patterns.ts';

/** `Ana Ruiz dijo: «…»`, `La maire a déclaré que « … »`: a verb right before the words, with its subject before it. */
export function createCueBefore(saying: Saying): RunRule {
  const { before: readSubject } = createSubjectReader(saying);
  const { verbs, besideMarks, between, toWhom, that, unsaid } = saying;
  const lead = new RegExp(
    String.raw`(?<![\p{L}\p{M}’'-])(${verbs}|${besideMarks})(?:,?\s(?:${between})){0,2}(?:\s${toWhom})?(?:\s?[:,]\s?|\s${that}\s?:?\s?|\s)$`,
    'u',
  );
  const isUnsaid = new RegExp(String.raw`(?:^|[\s,(])(?:${unsaid})\s?$`, 'iu');
  const startsIn = createStartFinder(saying);
  return ({ prose, passages, run }) => {
    const { masked, position, text } = prose;
    const [from] = sentenceAt(prose, run.open);
    const match = lead.exec(masked.slice(from, run.open));
    const verb = match?.[1];
    if (!match || verb === undefined) return undefined;
    const before = masked.slice(from, from + match.index);
    if (isUnsaid.test(before)) return undefined;
    const start = from + match.index;
    const cue = { position, start, end: start + verb.length, verb: text.slice(start, start + verb.length) };
    for (const skipped of startsIn(before)) {
      const found = readSubject(before.slice(skipped));
      if (!found) continue;
      const words = before.slice(skipped).slice(...found);
      // One word that begins a sentence may be any.
      if (!/\s|[’']/.test(words) && !isKnownName(words, passages)) continue;
      const subject = { position, start: from + skipped + found[0], end: from + skipped + found[1] };
      return fromCue({ ...cue, subject }, 'before');
    }
    return fromCue(cue, 'before');
  };
}
