import type { Cue } from '../find-cue.ts';
import type { ReadProse } from '../prose.ts';

/** Where a cue stands: its verb, and the words before it and before its subject, in their sentence. */
export interface CueInSentence {
  verb: string;
  /** From the beginning of the sentence to the verb. */
  left: string;
  /** From the beginning of the sentence to the subject. */
  before: string;
  /** From the last stop or comma before the verb to the verb. */
  clause: string;
  subject: string;
  /** From behind the verb on. */
  rest: string;
  isInverted: boolean;
}

/** A head that stands for nobody: `Nobody`, `None of the guests`, `No official`, `Neither the mayor nor the clerk`. */
export const NOBODY =
  /^(?:(?:and|but|so|yet|still|then|however|in fact|indeed),?\s)?(?:nobody|no one|no-one|none|neither|nothing|no(?=\s\p{L})|not\s(?:one|an?|all|every\p{L}*|many|even|everyone|everybody)(?!\p{L})|hardly|scarcely|barely|few(?!\p{L})|little|seldom|rarely|never|nowhere|any(?:one|body)?(?!\p{L})|whoever|whatever)(?!\p{L})/iu;
/** A cue with the words of its sentence, which begins at `from`. */
export function readCue({ masked }: ReadProse, from: number, { verb, start, end, subject }: Cue): CueInSentence {
  const left = masked.slice(from, start).trimEnd();
  return {
    verb,
    left,
    // A subject behind its verb has nothing before it that could deny the verb.
    before: masked.slice(from, subject && subject.start < start ? Math.max(from, subject.start) : start),
    clause: left.slice(Math.max(...[',', ';', ':', '—', '–'].map((mark) => left.lastIndexOf(mark))) + 1).trimStart(),
    subject: subject ? masked.slice(subject.start, subject.end) : '',
    rest: masked.slice(end, end + 20),
    isInverted: subject === undefined || subject.start > start,
  };
}
