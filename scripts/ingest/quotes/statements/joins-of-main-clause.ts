import type { Cue } from '../find-cue.ts';
import type { ReadProse } from '../prose.ts';
import { anyOf } from '../../text/any-of.ts';
import { PAST, SPEECH_VERBS } from '../vocabulary.ts';

const MANNER = String.raw`(?:(?:also|then|later|again|instead|still|\p{Ll}+ly)\s)?`;
/** What people do in speaking; it is seldom told of somebody within what they say. */
const DOES =
  'apologi[sz]ed|declined|refused|defended|downplayed|urged|admitted|agreed|disagreed|conceded|requested|thanked|vowed|pledged|promised|' +
  'acknowledged|called on|joked|hinted|cautioned|stressed|insisted|accused|criticized|criticised|praised|blamed|dismissed|questioned|challenged|slammed|condemned|denounced|blasted|lauded|mocked|rejected|decried|derided|described|reiterated';
const DID = String.raw`\p{Ll}{2,}ed|${PAST}`;
/** `but did not elaborate`: what somebody keeps to himself in speaking. */
const DID_NOT =
  "did(?:\\snot|n[’']t)\\s(?:give|elaborate|say|specify|provide|name|identify|comment|offer|go into|disclose|explain|mention|reveal|detail)";
/** Verbs whose words may be an object alone, so that they end where the next cue begins. */
export const HAS_OBJECT = /^(?:call|describ|emphasi|stress|reiterat|not(?:e|ing))/;
const SAYING_NOW = anyOf(SPEECH_VERBS.filter((verb) => verb.endsWith('s')));
export const SAYING_ING = anyOf(SPEECH_VERBS.filter((verb) => verb.endsWith('ing')));

/** Where the main clause may go on behind a past cue: `, and sent …`, `but opted …`, `and apologized`. */
const GOES_ON_PAST = new RegExp(
  String.raw`(?:,\s(?:and|but)\s${MANNER}(?:${DID})|\sbut\s${MANNER}(?:${DID}|${DID_NOT})|,?\sbut\sinstead\sha[ds]|\sand\s${MANNER}(?:${DOES}))(?=[\s.,;]|$)`,
  'gu',
);
/** `called for a vote at “noon,” and asked the clerk`, `called for order and demanded`: behind a thing, a deed. */
const GOES_ON_BEHIND_THING = new RegExp(
  String.raw`(?:${GOES_ON_PAST.source})|(?<=\u0001)\s(?:and|but)\s${MANNER}(?:${DID})(?=\s)|\sand\s${MANNER}(?:asked|demanded|filed|launched|ordered|organi[sz]ed|sent|signed|told|voted|wrote)(?=\s)`,
  'gu',
);
const GOES_ON_NOW = new RegExp(
  String.raw`,?\s(?:and|but)\s${MANNER}(?:${SAYING_NOW})(?=\s)|,?\sbut\sinstead\s(?:has|is)\s`,
  'gu',
);
/** `with Roe saying it was late, and Krane letting it go`: somebody else, who does something beside it. */
const GOES_ON_ING = new RegExp(
  String.raw`,?\s(?:and|but)\s${MANNER}(?:${SAYING_ING})(?=\s)|,\sand\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?\s\p{Ll}{2,}ing\s`,
  'gu',
);
/** `who said they were cold, could hardly speak`: behind the comma the sentence goes on. */
const MAIN_VERB =
  /,\s(?=(?:also\s|then\s|later\s|now\s|nevertheless\s|nonetheless\s|still\s|instead\s|again\s|soon\s|\p{Ll}+ly\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|do|does|\p{Ll}{2,}ed|said|told|went|came|made|took|left)\s|\p{Ll}{3,}s\sto\s)/gu;
const IN_RELATIVE =
  /(?:,|(?<=\p{L}))\s(?:who|which|(?:all|both|many|most|several|some|two|three) of whom)(?:\s(?:also|have|has|had|then|later|\p{Ll}+ly)){0,2}\s$/u;

/** Where the main clause of a cue may go on behind what is said. */
export function joinsOf(prose: ReadProse, cue: Cue): RegExp {
  if (IN_RELATIVE.test(prose.masked.slice(Math.max(0, cue.start - 60), cue.start))) return MAIN_VERB;
  if (cue.verb.endsWith('ing')) return GOES_ON_ING;
  if (/(?:s|say|tell|write)$/.test(cue.verb)) return GOES_ON_NOW;
  return HAS_OBJECT.test(cue.verb) ? GOES_ON_BEHIND_THING : GOES_ON_PAST;
}
