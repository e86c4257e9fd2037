import type { Cue } from '../find-cue.ts';
import type { ReadProse } from '../prose.ts';

const VERB = /^(?:is|was|has|had|will|would|could|may|might|does|did|\p{Ll}+n[’']t)\s/u;

/** What may stand before who speaks, so that no noun is there for “that” to tell of. */
const NOTHING_BEFORE = /(?:^|[,;]\s)(?:[Aa]nd\s|[Bb]ut\s|[Yy]et\s)?$/u;

/**
 * `Roe said that was late`, `…, but Roe said that doesn’t hold`: where no noun stands before who speaks, “that” is the subject of what is
 * said.
 *
 * @param from where the sentence begins; `start` is behind “that”.
 */
export const isThatSubject = ({ masked }: ReadProse, { subject, end }: Cue, from: number, start: number): boolean =>
  subject !== undefined &&
  masked.slice(end, start) === ' that ' &&
  VERB.test(masked.slice(start, start + 12)) &&
  NOTHING_BEFORE.test(masked.slice(from, subject.start));
