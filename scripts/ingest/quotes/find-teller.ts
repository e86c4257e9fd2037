import type { Cue } from './find-cue.ts';
import type { ReadProse } from './prose.ts';
import { PAST, REPORTING_VERBS } from './vocabulary.ts';

const PRONOUN = /^(?:he|she|they|it|we|I|you)$/i;

/** The nearest cue before that at `at` that has a subject and for which `holds`. */
const findEarlier = (
  cues: readonly Cue[],
  at: number,
  holds: (cue: Cue, subject: NonNullable<Cue['subject']>) => boolean,
): Cue | undefined => cues.slice(0, at).findLast((cue) => cue.subject !== undefined && holds(cue, cue.subject));

const SAYS_OF_SELF = /^\s(?:[^,;:“]{0,50}\s)?$/;

/**
 * `Smith said he would warn of “…”`: whoever says it of himself, says it; the pronoun only points back.
 *
 * @param at where the nearest cue stands in the sentence's cues.
 */
function findTellerOfSelf({ masked, text }: ReadProse, cues: readonly Cue[], at: number): Cue | undefined {
  const own = cues[at]?.subject;
  if (!own || !PRONOUN.test(text.slice(own.start, own.end))) return undefined;
  return findEarlier(
    cues,
    at,
    ({ verb, end }, subject) =>
      REPORTING_VERBS.has(verb) &&
      !PRONOUN.test(text.slice(subject.start, subject.end)) &&
      SAYS_OF_SELF.test(masked.slice(end, own.start)),
  );
}

const URGING =
  /^(?:urg|ask|call(?:s|ed|ing)?$|call(?:s|ed|ing)? (?:on|out)|t(?:ell|old)|beg|implor|encourag|advis|instruct|command|challeng|warn|invit|order)/;

/** `Smith urged them to respond by working “…”`: who urges says what they are to do. */
function findUrger({ masked }: ReadProse, cues: readonly Cue[], at: number): Cue | undefined {
  const cue = cues[at];
  if (!cue || !/\sto\s(?:\p{Ll}+ly\s)?$/u.test(masked.slice(Math.max(0, cue.start - 30), cue.start))) return undefined;
  return findEarlier(
    cues,
    at,
    ({ verb, end }) => URGING.test(verb) && /^\s[^,;:.\u0001]{1,80}$/u.test(masked.slice(end, cue.start)),
  );
}

/** `says that they texted him, left and put it away “…”`: another deed stands between a verb and the words, in what somebody says. */
const OTHER_DEED = new RegExp(
  String.raw`[,\s](?:and|then|but)\s(?:then\s|later\s|also\s)?(?:${PAST}|\p{Ll}{3,}ed)\s`,
  'u',
);
function findTellerOfDeeds({ masked }: ReadProse, cues: readonly Cue[], at: number, open: number): Cue | undefined {
  const cue = cues[at];
  const between = cue && OTHER_DEED.exec(masked.slice(cue.end, open));
  if (!cue?.subject || !between || /[“”\u0001:;]|\sthat\s/.test(masked.slice(cue.end, open))) return undefined;
  const { start } = cue.subject;
  return findEarlier(
    cues,
    at,
    ({ verb, end }) =>
      REPORTING_VERBS.has(verb) && end < start && /^\sthat\s[^;:\u0001]*$/u.test(masked.slice(end, start)),
  );
}

/** `Roe said that the town would call it “home”`: what somebody may do or should do is told by whoever speaks of it. */
const MAY = /\s(?:will|would|should|could|might|may|must)\s(?:\p{Ll}+ly\s|also\s|then\s)?$/u;
const IN_CLAUSE = /^\s(?:that\s(?:[^;:\u0001]*\s)?|(?:(?:he|she|they)\s\p{Ll}+\s)?(?:that\s)?)$/u;
function findTellerOfPlans({ masked }: ReadProse, cues: readonly Cue[], at: number): Cue | undefined {
  const cue = cues[at];
  const subject = cue?.subject;
  if (!subject || cue.end <= subject.start || !MAY.test(masked.slice(Math.max(0, cue.start - 30), cue.start)))
    return undefined;
  return findEarlier(
    cues,
    at,
    ({ verb, end }) =>
      REPORTING_VERBS.has(verb) && end < subject.start && IN_CLAUSE.test(masked.slice(end, subject.start)),
  );
}

/**
 * Who tells what the subject of a cue says, does or is to do, where the words are the teller's.
 *
 * @param at where the nearest cue stands in the sentence's cues.
 * @param open where the words begin.
 */
export const findTeller = (prose: ReadProse, cues: readonly Cue[], at: number, open: number): Cue | undefined =>
  findUrger(prose, cues, at) ??
  findTellerOfSelf(prose, cues, at) ??
  findTellerOfDeeds(prose, cues, at, open) ??
  findTellerOfPlans(prose, cues, at);
