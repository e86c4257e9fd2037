import { findAgent } from './find-agent.ts';
import { findClause } from './find-clause.ts';
import { findQuotedSpeaker } from './find-quoted-speaker.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { QUOTED } from './mask-runs.ts';
import type { Stretch } from './noun-phrase.ts';
import { isThing } from './plausible-label.ts';
import { subjectBehindComma } from './subject-behind-comma.ts';
import { DOCUMENT } from './vocabulary.ts';

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** `holds a sign asking`: what is written on a thing is said by it. */
const PLACARD =
  /(?:^|\s)((?:an?|the|one|another|his|her|their)\s(?:[\p{L}-]+\s){0,2}(?:sign|placard|banner|billboard|poster|sticker|flyer|leaflet|T-shirt|shirt|hat|cap|button|badge|jersey|sweatshirt|hoodie|tattoo|card|note|bumper sticker|plaque))$/u;
/** `it is no good the mayor claiming`: what would be of no use was not said. */
const NO_USE = /\b[Ii]t(?:[’']s|\s(?:is|was|would\sbe))\s(?:no\s(?:good|use)|pointless|useless)\s[^,;:]{0,60}$/u;

const PASSIVE_AT_END = /(?:^|\s)(?:was|were|is|are|been|being|be)(?:\s(?:also|first|later|\p{Ll}+ly))?\s$/u;

/** `was confirmed by Jane Roe`: behind a passive verb, who acts. */
function agentOf(masked: string, from: number, at: number, verb: string): Stretch | undefined {
  const end = at + verb.length;
  if (!PASSIVE_AT_END.test(masked.slice(from, at)) || !masked.startsWith(' by ', end)) return undefined;
  const who = findAgent(masked, end + ' by '.length);
  // “was enthused by the idea”
  return who && !isThing(masked.slice(...who)) ? who : undefined;
}

/** A participle's subject is the one of the sentence, unless a name stands right before it (“with Smith calling it”). */
function subjectOfForm(verb: string, masked: string, from: number, at: number): Stretch | undefined {
  if (!verb.endsWith('ing')) return agentOf(masked, from, at, verb) ?? findSubjectBefore(masked, from, at);
  const quoted = findQuotedSpeaker(masked.slice(from, at));
  if (quoted) return [from + quoted[0], from + quoted[1]];
  const before = masked.slice(from, at).trimEnd();
  if (NO_USE.test(before)) return undefined;
  const placard = PLACARD.exec(before)?.[1];
  if (placard !== undefined) return [from + before.length - placard.length, from + before.length];
  if (/(?:^|\s)(?:is|was|are|were|been|be|’s|'s|’re)(?:\s\p{Ll}+ly)?$/u.test(before))
    return findSubjectBefore(masked, from, at);
  if (/\b(?:with|and)\s+\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*(?:\s+\p{Ll}+ly)?$/u.test(before))
    return findSubjectBefore(masked, from, at);
  // “with many marchers chanting”
  // “with a chorus of marchers chanting”
  const company =
    /(?:^|[\s,])with\s(?:an?\s(?:\p{Ll}+\s)?(?:voice|chorus|crowd|throng|choir|group|handful|row)\sof\s)?((?:\p{Ll}|\p{Lu})[^,;:]{1,60})$/u.exec(
      before,
    )?.[1];
  if (company !== undefined && !company.includes(' with '))
    return [from + before.length - company.length, from + before.length];
  const who = /(?<![\p{L}.’'-])(?:\p{Lu}[\p{L}.’'-]*\s+){0,8}\p{Lu}[\p{L}.’'-]*$/u.exec(before);
  if (who && who.index > 0 && !/,$/.test(before) && !DAY.test(who[0])) return [from + who.index, from + before.length];
  const main = findMainSubject(masked, findClause(masked, from, at), at);
  // “an email saying”: a paper may stand where nobody else is the subject.
  return main ?? (DOCUMENT.test(before) ? findSubjectBefore(masked, from, at) : undefined);
}

/** `“…,” said Smith`: right behind marks a finite verb has its subject after it. */
const subjectBehindMarks = (masked: string, start: number, verb: string): Stretch | undefined =>
  !verb.endsWith('ing') && masked.slice(0, start).trimEnd().endsWith(QUOTED)
    ? findSubjectAfter(masked, start + verb.length)
    : undefined;

/** The subject of the verb at `at`, in the sentence that begins at `from`: behind it, or before it as its form tells. */
export const subjectOf = (verb: string, masked: string, from: number, at: number): Stretch | undefined =>
  subjectBehindMarks(masked, at, verb) ??
  subjectBehindComma(masked, from, at, verb) ??
  subjectOfForm(verb, masked, from, at);
