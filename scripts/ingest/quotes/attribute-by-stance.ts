import { cuesOfSentence } from './find-cue.ts';
import { findSubjectBefore } from './find-subject.ts';
import { inflect, list } from './inflect.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import { sentenceAt } from './prose.ts';
import type { RunRule } from './run-rule.ts';
import { isUnsaid } from './statements/is-unsaid.ts';
import { isTitleCase } from './terms/term-rule.ts';
import { anyOf } from '../text/any-of.ts';
import { REPORTING_VERBS } from './vocabulary.ts';

/** Verbs of what somebody holds, wants or makes of something: behind them words in marks are theirs, and nothing else is a statement. */
const STANCES = [
  ...list(`accept admire agree approve assume believe blast celebrate cheer consider deem demonize deplore detest disdain
    dispute doubt downplay endorse envisage envision expect fault fear foresee hate herald hope imagine introduce judge
    lambaste laud oppose rebuke reckon regret support suspect term tout trash vilify welcome wish`).flatMap(inflect),
  ...list('think thinks thought'),
  ...['makes', 'made', 'making'].flatMap((verb) => [`${verb} clear`, `${verb} it clear`]),
];
/** Verbs of taking something for what it is called: `saw the boats as “swarms”`, and not `saw the “swarms”`. */
const TAKEN_AS = [
  ...list(
    'class classify disparage frame hammer interpret knock list perceive picture pillory pound present rank recognise recognize regard ridicule savage skewer tag view',
  ).flatMap(inflect),
  ...list('cast casts identifies identified saw sees seen'),
  ...['go after', 'goes after', 'going after', 'gone after', 'went after'],
];
/** What is talked of, with the small word that the verb needs. */
const TALKED_OF = `(?:${anyOf([...inflect('talk'), ...list('speak speaks spoke speaking'), ...inflect('rail')])})(?:\\s(?:instead|often|again|out|\\p{Ll}+ly))?\\s(?:about|of|up|for|against)`;
const POINTED_TO = `(?:${anyOf(list('worry dream object complain').flatMap(inflect))})\\s(?:to|about|on|of|for|against)`;
/** The rest of a clause: no comma, no bracket, no other words in marks, and nothing that somebody else does or is called there. */
const CLAUSE = String.raw`(?:(?!(?<!\sin)\s(?:who|whom|which|whose|making|being|used|using|called|known|with|until|unless|in\sthe\sform)\s)[^,;:—–()\u0001]){0,60}`;
/** The same where a noun stands before it: what follows it soon. */
const SOON = String.raw`(?:(?!\s(?:who|which|after|into|being|used)\s)[^,;:—–()\u0001]){0,40}`;
const STANCE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:(?:${anyOf(STANCES)})(?!\sof\s)|(?:${anyOf(TAKEN_AS)})(?=\s.*\sas\s)|${TALKED_OF}|${POINTED_TO})(?=\s)${CLAUSE}$`,
  'u',
);

const GIVING = [
  ...list('deliver issue reiterate renew repeat voice').flatMap(inflect),
  ...list('gave give gives giving made make makes making send sends sent sending'),
];
const GIVEN_NOUN =
  'accusation|admission|allegation|announcement|apology|appeal|argument|assertion|assessment|assurance|attack|call|case|charge|claim|comment|comparison|complaint|conclusion|contention|credit|criticism|declaration|defen[cs]e|demand|denial|denunciation|description|dig|hope|insistence|insult|joke|lament|letter|line|message|observation|pitch|plea|pledge|point|praise|prediction|promise|proposal|question|quip|remark|reference|reply|report|request|response|speech|statement|suggestion|swipe|threat|tribute|tweet|vow|warning|wish';
/** `voiced a wish for`, `pushed his promise of` */
const GIVEN = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${anyOf(GIVING)})\s(?:[^\s,;:—–()\u0001]+\s){0,4}?(?:${GIVEN_NOUN})s?\s(?:of|for|that|to|about|on|at|against|in|with|as)\s${SOON}$`,
  'u',
);
/** `its focus on`, `a public hope`: a noun, and no verb. */
const NOUN_BEFORE =
  /(?:(?<!\p{L})(?:an?|the|his|her|its|their|no|any|some|of|for|with)|\p{L}[’']s|s[’'])\s(?:[\p{Ll}-]+\s)?$/u;
/** `was deemed “unsafe”`: what stands before a passive verb holds nothing. */
const PASSIVE =
  /(?:^|\s)(?:is|are|was|were|be|been|being|get|gets|got|[’'](?:s|re))(?:\s(?:not|also|still|\p{Ll}+ly))?\s$/u;
/** `Roe dislikes Stone, who talked about “swarms”`: in a clause of its own the verb has not the subject of the sentence. */
const IN_RELATIVE = /(?<!\p{L})(?:who|whom|whose|which|that)(?:\s[^,]*)?$/iu;
/** Who writes the text holds it at a distance, and quotes nobody; and what is only pointed at holds nothing. */
const NOBODY = /^(?:I|we|you|this|that|these|those)$/i;
/** `what seems to highlight the “swarms”`: no subject, but the verb that a verb hangs on. */
const LINKING = /^(?:seem|appear|look|sound|feel|tend|happen|need|help|come|go|try|get)(?:s|es|ed)?$/;
const SUBCLAUSE = /\s(?:if|because|when|while|although|since)\s/;
/** `supports “a” and the “b”`: what stands before the last words of a list is what stands before its first. */
const LISTED = /(?<!\u0001)\u0001+,?\s(?:(?:and|or)\s)?(?:(?:an?|the|his|her|its|their|of|to|about|as|for)\s){0,2}$/u;

/** True where the verb is a noun in its place, or what stands before it is what is held. */
const isNoDeed = (left: string, verb: string, words: string): boolean =>
  (!/(?:ed|[^u]s|ing)$/.test(verb) && NOUN_BEFORE.test(left)) ||
  (PASSIVE.test(left) && /(?:ed|cast|sought|thought)$/.test(verb) && !/^\p{L}+\s(?:about|on)\s/u.test(words));

/** `deemed it “unsafe”`, `talks about “a long winter”`: where nothing else tells, the one whose stance it is. */
export const stance: RunRule = ({ prose, run }) => {
  const { masked, text, position } = prose;
  // What has capitals throughout is the name of what somebody supports or talks about.
  if (isTitleCase(text.slice(run.start, run.end))) return undefined;
  const [from, end] = sentenceAt(prose, run.open);
  const before = masked.slice(from, run.open).replace(LISTED, '');
  const match = STANCE.exec(before) ?? GIVEN.exec(before);
  if (!match || SUBCLAUSE.test(match[0])) return undefined;
  const start = from + match.index;
  // `it said Roe wanted “…”`: they are the words of whoever tells it, known or not.
  if (cuesOfSentence(prose, [from, end]).some((cue) => REPORTING_VERBS.has(cue.verb) && cue.end <= start))
    return undefined;
  const [verb = ''] = /^\p{L}+/u.exec(match[0]) ?? [];
  if (isNoDeed(masked.slice(from, start), verb, match[0])) return undefined;
  const subject = findSubjectBefore(masked, from, start);
  const label = subject && text.slice(...subject);
  if (label === undefined || NOBODY.test(label) || LINKING.test(label) || !isPlausibleLabel(label) || isThing(label))
    return undefined;
  if (IN_RELATIVE.test(masked.slice(subject?.[0], start).trimEnd())) return undefined;
  const speaker = { position, start: subject?.[0] ?? 0, end: subject?.[1] ?? 0 };
  // `would not accept “free rides”`: what somebody refuses is not said.
  if (isUnsaid(prose, { position, start, end: start + verb.length, verb, subject: speaker })) return undefined;
  return { basis: 'context', speaker, rule: 'stance' };
};
