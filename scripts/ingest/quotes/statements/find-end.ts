import type { Cue } from '../find-cue.ts';
import { QUOTED } from '../mask-runs.ts';
import { sentenceAt, type ReadProse } from '../prose.ts';
import { anyOf, PAST, SPEECH_VERBS } from '../vocabulary.ts';
import { endOfSubclause } from './end-subclause.ts';
import { hasVerb, isClause } from './is-clause.ts';

const MANNER = String.raw`(?:(?:also|then|later|again|instead|still|\p{Ll}+ly)\s)?`;
/** What people do in speaking; it is seldom told of somebody within what they say. */
const DOES =
  'apologi[sz]ed|declined|refused|defended|downplayed|urged|admitted|agreed|disagreed|conceded|requested|thanked|vowed|pledged|promised|' +
  'acknowledged|called on|joked|hinted|cautioned|stressed|insisted|accused|criticized|criticised|praised|blamed|dismissed|questioned|challenged';
const DID = String.raw`\p{Ll}{2,}ed|${PAST}`;
/** `but did not elaborate`: what somebody keeps to himself in speaking. */
const DID_NOT =
  "did(?:\\snot|n[’']t)\\s(?:give|elaborate|say|specify|provide|name|identify|comment|offer|go into|disclose|explain|mention|reveal|detail)";
/** Verbs whose words may be an object alone, so that they end where the next cue begins. */
const HAS_OBJECT = /^(?:call|describ|emphasi|stress|reiterat|not(?:e|ing))/;
const SAYING_NOW = anyOf(SPEECH_VERBS.filter((verb) => verb.endsWith('s')));
const SAYING_ING = anyOf(SPEECH_VERBS.filter((verb) => verb.endsWith('ing')));

/** Where the main clause may go on behind a past cue: `, and sent …`, `but opted …`, `and apologized`. */
const GOES_ON_PAST = new RegExp(
  String.raw`(?:,\s(?:and|but)\s${MANNER}(?:${DID})|\sbut\s${MANNER}(?:${DID}|${DID_NOT})|\sand\s${MANNER}(?:${DOES}))(?=[\s.,;]|$)`,
  'gu',
);
const GOES_ON_NOW = new RegExp(String.raw`,?\s(?:and|but)\s${MANNER}(?:${SAYING_NOW})(?=\s)`, 'gu');
const GOES_ON_ING = new RegExp(String.raw`,?\s(?:and|but)\s${MANNER}(?:${SAYING_ING})(?=\s)`, 'gu');
/** `who said they were cold, could hardly speak`: behind the comma the sentence goes on. */
const MAIN_VERB =
  /,\s(?=(?:also\s|then\s|later\s|now\s|\p{Ll}+ly\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|do|does|\p{Ll}{2,}ed|said|told|went|came|made|took|left)\s)/gu;
const IN_RELATIVE =
  /,\s(?:who|which|all of whom|some of whom)(?:\s(?:also|have|has|had|then|later|\p{Ll}+ly)){0,2}\s$/u;

function joinsOf(prose: ReadProse, cue: Cue): RegExp {
  if (IN_RELATIVE.test(prose.masked.slice(Math.max(0, cue.start - 60), cue.start))) return MAIN_VERB;
  if (cue.verb.endsWith('ing')) return GOES_ON_ING;
  return /(?:s|say|tell|write)$/.test(cue.verb) ? GOES_ON_NOW : GOES_ON_PAST;
}

/** Where the main clause goes on: at the first place that leaves a clause before it. */
function whereMainGoesOn(prose: ReadProse, cue: Cue, text: string): number | undefined {
  for (const { index } of text.matchAll(joinsOf(prose, cue))) if (isClause(text.slice(0, index))) return index;
  return undefined;
}

/** `alleges that Roe, a former clerk, called`: what stands before the join has no verb, so that its subject goes on behind it. */
const isWithinSubject = (cue: Cue, words: string, join: string): boolean =>
  !HAS_OBJECT.test(cue.verb) &&
  !words.includes(QUOTED) &&
  !hasVerb(words) &&
  /^(?:,\s(?:$|who|which|whose)|\sand\s\p{Ll})/u.test(join);

/** Where what is said ends: before the next cue with what joins it, where the main clause goes on, or with the sentence. */
export function findEnd(prose: ReadProse, cue: Cue, start: number, end: number, next: Cue | undefined): number {
  let text = prose.masked.slice(start, end);
  if (next && next.start > start && next.start < end) {
    const upTo = prose.masked.slice(start, next.start);
    const join = /(?:,\s(?:and\s|but\s|while\s|then\s)?|\s(?:and|but)\s)(?:[^,]{0,40})?$/u.exec(upTo);
    if (join && join.index > 0 && !isWithinSubject(cue, upTo.slice(0, join.index), join[0]))
      text = upTo.slice(0, join.index);
  }
  const left = prose.masked.slice(sentenceAt(prose, cue.start)[0], cue.start);
  text = text.slice(0, whereMainGoesOn(prose, cue, text) ?? endOfSubclause(left, text));
  return start + text.replace(/(?<![\s.,;:—–])[\s.,;:—–]+$/u, '').length;
}
