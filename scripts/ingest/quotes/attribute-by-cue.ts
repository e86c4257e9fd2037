import { tagAtEnd } from './attribute-by-tag.ts';
import { cuesUpTo } from './cues-up-to.ts';
import type { Cue } from './find-cue.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { isInCompany, isOfDeed, isOfOtherClause } from './find-subject-of-participle.ts';
import { findTeller } from './find-teller.ts';
import { isInEndedClause, isOutOfReach, isTagOfWordsBefore } from './is-out-of-reach.ts';
import { OPENER } from './people/name-runs.ts';
import { isPersonalName, isSingleName } from './personal-name.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { speaksItself } from './speaks-itself.ts';
import { AUXILIARY, DETERMINER, PAST } from './vocabulary.ts';

const VERB_FIRST = /^(Said|Says|Added|Adds|Wrote|Writes|Asked|Asks|Replied|Concluded|Continued|Explained)\s/;

/** `Said Smith: “…”` */
const invertedBefore: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const verb = VERB_FIRST.exec(prose.masked.slice(start, run.open))?.[1];
  const subject = verb && findSubjectAfter(prose.masked, start + verb.length);
  if (!verb || !subject || subject[1] > run.open) return undefined;
  const { position } = prose;
  const who = { position, start: subject[0], end: subject[1] };
  return fromCue({ position, start, end: start + verb.length, verb: verb.toLowerCase(), subject: who }, 'before');
};

const isPerson = (label: string): boolean =>
  /^(?:he|she)$/i.test(label) || isPersonalName(label) || (isSingleName(label) && !OPENER.test(label));

const IN_SUBCLAUSE = /(?:^|[\s(])(?:when(?:ever)?|if|while|because|although|though|after|before)\s$/iu;

/** `When he says it was late, …: She won’t be “moved”`: a clause in front of the colon has no part in what stands behind it. */
const endsAtColon = ({ masked }: ReadProse, { start, end, subject }: Cue, open: number): boolean =>
  IN_SUBCLAUSE.test(masked.slice(Math.max(0, (subject?.start ?? start) - 60), subject?.start ?? start)) &&
  /:\s\p{Lu}/u.test(masked.slice(end, open));

/** `we told them why, and questions came back: “…”`: the clause before the colon has a subject of its own. */
export const BEHIND_OTHER_CLAUSE = new RegExp(
  String.raw`,\s(?:and|but|so)\s(?:${DETERMINER})\s[^,;:\u0001]{3,80}(?<!\p{L})(?:${AUXILIARY}|${PAST}|\p{Ll}{3,}ed)\s[^:\u0001]*:\s*$`,
  'u',
);
const isBehindOtherClause = ({ masked }: ReadProse, { end, subject }: Cue, open: number): boolean =>
  subject !== undefined && subject.start < end && BEHIND_OTHER_CLAUSE.test(masked.slice(end, open));

/** `It is kinder to call them “houses”`: who would call them so is left open. */
const isForAnybody = ({ masked, text }: ReadProse, { start, subject }: Cue): boolean =>
  subject !== undefined &&
  /^it$/i.test(text.slice(subject.start, subject.end)) &&
  /\sto\s(?:\p{Ll}+ly\s)?$/u.test(masked.slice(subject.end, start));

/** `drives the candidate to say “…”`, `as if to say, “…”`: what somebody is moved to is told of whoever moves him, or of nobody. */
const TO_VERB = /(?<!\p{L})to\s(?:\p{Ll}+ly\s|also\s|now\s)?$/u;
const DOES_SO =
  /(?<!\p{L})(?:(?:go(?:es|ing)?|gone|went)\son|beg[aiu]n|begins?|cho(?:os|s)\p{Ll}+(?:\snot)?|continu\p{Ll}+|dar\p{Ll}+|had\sth(?:is|at)|ha(?:s|ve)\sth(?:is|at)|far\sas|fail\p{Ll}*|hesitat\p{Ll}+|interject\p{Ll}+|interrupt\p{Ll}+|point\p{Ll}*|proceed\p{Ll}*|return\p{Ll}*|ros?e|r[iu]sh\p{Ll}*|seem\p{Ll}*|sto(?:od\sup|pp\p{Ll}+)|tr(?:y|ies|ied|ying)|turn\p{Ll}*|us(?:e|es|ed|ing)|to(?:ok|ld)|tak(?:e|es|ing)|quick|right|back|only|wants?|wanted|liked?|likes|refus\p{Ll}+|declin\p{Ll}+|forced|compelled|moved|prepar\p{Ll}+|plan\p{Ll}*)\s(?:[^,;:\u0001]{0,60}\s)?to\s(?:\p{Ll}+ly\s|also\s|now\s)?$/u;
const isMoved = ({ masked }: ReadProse, { start, subject, verb }: Cue): boolean => {
  if (!subject || subject.start > start || /(?:s|ed|ing)$/.test(verb)) return false;
  const left = masked.slice(subject.end, start);
  return TO_VERB.test(left) && !DOES_SO.test(left);
};

/** `never said “please”`, `did not tell them “no”`: the words are of whoever would have said them. */
const isDenied = ({ masked }: ReadProse, { start, end, subject, verb }: Cue, open: number): boolean =>
  subject !== undefined &&
  subject.end <= start &&
  /^(?:sa(?:id|y|ys|ying)|t(?:ell|old)|utter|claim)/.test(verb) &&
  /^\s(?:\p{L}+\s)?(?:never|not|\p{L}+n[’']t)\s(?:actually\s|even\s|ever\s|once\s|really\s)?$/u.test(
    masked.slice(subject.end, start),
  ) &&
  masked.slice(end, open).length <= deniedReach;
/** So near a denied verb stand the words that it has, in code units. */
const deniedReach = 24;

const withoutSubject = ({ subject: _, ...cue }: Cue): Cue => cue;

/** The nearest cue before the words, in the same sentence: `Smith said “…”`, `described it as “…”`, `what Smith called “…”`. */
export const cueBefore: RunRule = (context) => {
  const { prose, run } = context;
  const cues = cuesUpTo(prose, run.open).filter(
    (cue) =>
      !endsAtColon(prose, cue, run.open) &&
      !isInEndedClause(prose, cue, run.open) &&
      !isForAnybody(prose, cue) &&
      !isBehindOtherClause(prose, cue, run.open) &&
      !isTagOfWordsBefore(prose, cue, run.open),
  );
  const isSaid = (cue: Cue): boolean => {
    const { subject } = cue;
    const label = subject && prose.text.slice(subject.start, subject.end);
    return label !== undefined && isPlausibleLabel(label) && (!isThing(label) || speaksItself(prose, cue, run.open));
  };
  // `charged with theft after shouting: “…”`, `while he plays on, calling it “…”`: whose deed it is, is not told.
  const last = cues.at(-1);
  if (last && !last.subject && last.verb.endsWith('ing')) {
    const before = prose.masked.slice(sentenceAt(prose, run.open)[0], last.start);
    if (isOfDeed(before) || isOfOtherClause(before) || isInCompany(before)) return fromCue(last, 'before');
  }
  const plausible = cues.findLastIndex(isSaid);
  const nearest = plausible < 0 ? cues.findLastIndex(({ subject }) => subject) : plausible;
  const found = findTeller(prose, cues, nearest, run.open) ?? cues[nearest];
  if (found && isSaid(found) && (isMoved(prose, found) || isDenied(prose, found, run.open)))
    return fromCue(withoutSubject(found), 'before');
  if (found && isOutOfReach(prose, found, run)) return tagAtEnd(context) ?? fromCue(withoutSubject(found), 'before');
  return fromCue(found, 'before') ?? invertedBefore(context) ?? fromCue(cues.at(-1), 'before');
};

/** Whether a verb is one of the sentence’s subject: no other clause, and no noun that has it for its own, stands between. */
const hangsOn = (between: string, verb: string): boolean =>
  !/(?<!\p{L})(?:who|whom|which|that|what|whose|when|where|while|because|after|before|as|and|or)\s/u.test(between) &&
  (verb.endsWith('ing')
    ? /,\s$/.test(between)
    : /\sto\s(?:\p{Ll}+ly\s)?$/u.test(between)
      ? !/^add/.test(verb)
      : !/(?:^|\s)(?:an?|the|his|her|its|their|from|of|by)\s/.test(between) && between.trim().split(/\s+/).length <= 3);

/** `He called her tone “shrill”`, where what stands before the verb can’t speak: the subject of the sentence does. */
export const subjectOfSentence: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const cue = cuesUpTo(prose, run.open).findLast(({ subject }) => subject);
  const subject = cue && findMainSubject(prose.masked, start, cue.start);
  if (
    !subject ||
    !isPerson(prose.text.slice(...subject)) ||
    !hangsOn(prose.masked.slice(subject[1], cue.start), cue.verb)
  )
    return undefined;
  const { position } = prose;
  return fromCue({ ...cue, subject: { position, start: subject[0], end: subject[1] } }, 'subject');
};
