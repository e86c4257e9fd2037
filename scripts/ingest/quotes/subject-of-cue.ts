import { findAgent } from './find-agent.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSubjectOfParticiple } from './find-subject-of-participle.ts';
import { QUOTED } from './mask-runs.ts';
import type { Stretch } from './noun-phrase.ts';
import { isPeopleNoun } from './person-nouns.ts';
import { isThing } from './plausible-label.ts';
import { reachesVerb, withNoun } from './reaches-verb.ts';
import { subjectBehindComma } from './subject-behind-comma.ts';

const PASSIVE_AT_END =
  /(?:^|\s)(?:was|were|is|are|been|being|be)(?:\s(?:also|best|first|later|now|often|still|\p{Ll}+ly))?\s$/u;

/** `was confirmed by Jane Roe`: behind a passive verb, who acts. */
function agentOf(masked: string, from: number, at: number, verb: string): Stretch | undefined {
  const end = at + verb.length;
  if (!masked.startsWith(' by ', end)) return undefined;
  // `a boat, dubbed by the pilots “Salt”`
  const isPassive =
    PASSIVE_AT_END.test(masked.slice(from, at)) || (verb.endsWith('ed') && masked.startsWith(', ', at - 2));
  if (!isPassive) return undefined;
  const who = findAgent(masked, end + ' by '.length);
  // “was enthused by the idea”
  return who && !isThing(masked.slice(...who)) ? who : undefined;
}

/** What a thing is called, behind a comma: `, dubbed “Salt”`. */
const NAMED_SO = /^(?:dubbed|called|labelled|labeled|termed|branded|titled|named|nicknamed|described)$/;

/** `to work with stakeholders says the head of the school`: a plural right before “says” is the end of what is said. */
const isPluralBeforeSays = (verb: string, masked: string, [start, end]: Stretch, at: number): boolean => {
  const noun = /(?<=^|\s)\p{Ll}+s$/u.exec(masked.slice(start, end))?.[0];
  return (
    verb === 'says' &&
    noun !== undefined &&
    isPeopleNoun(noun) &&
    end === at - 1 &&
    /^\s(?:(?:the|an?|his|her|its|their)\s\p{L}|\p{Lu})/u.test(masked.slice(at + verb.length))
  );
};

const subjectOfForm = (verb: string, masked: string, from: number, at: number): Stretch | undefined => {
  if (verb.endsWith('ing')) return findSubjectOfParticiple(masked, from, at);
  const agent = agentOf(masked, from, at, verb);
  if (agent) return agent;
  // `The map has been described as “kind”`, `was charged by some “for late boats”`: by whom is not told, or by nobody whom the rules find.
  if (
    /(?<!quot|cit)ed$/.test(verb) &&
    /^\s(?:as|by(?!\s(?:the|an?|his|her|its|their)\s))\s/.test(masked.slice(at + verb.length, at + verb.length + 10)) &&
    PASSIVE_AT_END.test(masked.slice(from, at))
  )
    return undefined;
  const isCalled =
    NAMED_SO.test(verb) && masked.startsWith(', ', at - 2) && masked.startsWith(` ${QUOTED}`, at + verb.length);
  const before = isCalled ? undefined : findSubjectBefore(masked, from, at);
  if (!before || isPluralBeforeSays(verb, masked, before, at)) return undefined;
  const subject = withNoun(masked, before, at);
  return reachesVerb(masked, subject, at, verb) ? subject : undefined;
};

/** `A man known as “Salt” told the Herald`: behind these stands to whom it is said. */
const HAS_ADDRESSEE = /^(?:assure[sd]?|informs?|informed|reminds?|reminded|tells?|told|urge[sd]?)$/;
/** `“…,” said Smith`: right behind marks a finite verb has its subject after it. */
const subjectBehindMarks = (masked: string, start: number, verb: string): Stretch | undefined =>
  !verb.endsWith('ing') && !HAS_ADDRESSEE.test(verb) && masked.slice(0, start).trimEnd().endsWith(QUOTED)
    ? findSubjectAfter(masked, start + verb.length)
    : undefined;

/** `The firm – which owns two piers – said`: behind what is set between dashes the clause goes on. */
const SET_IN_DASHES =
  /^[^—–\u0001]*[^\s—–](\s(?:[—–]|--?)\s(?:which|who|whose|where|an?|home\sto|now|once|one\sof|the)\s[^—–\u0001]{2,200}?\s?(?:[—–]|\s--?)\s?(?:also\s|has\s|have\s|had\s|\p{Ll}+ly\s)?)$/u;

/** The subject before what is set between dashes right before the verb. */
function subjectBeforeDashes(masked: string, from: number, at: number): Stretch | undefined {
  const set = /[—–-]/.test(masked.slice(Math.max(from, at - 20), at))
    ? SET_IN_DASHES.exec(masked.slice(from, at))
    : null;
  return set?.[1] === undefined ? undefined : findSubjectBefore(masked, from, at - set[1].length + 1);
}

/** The subject of the verb at `at`, in the sentence that begins at `from`: behind it, or before it as its form tells. */
export const subjectOf = (verb: string, masked: string, from: number, at: number): Stretch | undefined =>
  subjectBehindMarks(masked, at, verb) ??
  subjectBehindComma(masked, from, at, verb) ??
  (verb.endsWith('ing') ? undefined : subjectBeforeDashes(masked, from, at)) ??
  subjectOfForm(verb, masked, from, at);
