import { findSubjectBefore } from './find-subject.ts';
import { inflect, list } from './inflect.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import { sentenceAt } from './prose.ts';
import type { RunRule } from './run-rule.ts';
import { isUnsaid } from './statements/is-unsaid.ts';
import { anyOf } from './vocabulary.ts';

/** Verbs of what somebody holds, wants or makes of something: they bring in words in marks, and no statement without them. */
const STANCES = [
  ...list('deem herald rate view regard term frame position present introduce intimate envision envisage').flatMap(inflect),
  ...list('support oppose embrace favor favour endorse believe fear want prefer seek coach order champion tout decry accept assume figure discuss hope expect agree decide require mandate honor honour celebrate hammer target knock fault resist doubt welcome regret').flatMap(inflect),
  ...list('identify identifies identified identifying see sees saw think thinks thought cast casts casting hit hits hitting'),
  ...['make', 'makes', 'made', 'making'].flatMap((verb) => [`${verb} clear`, `${verb} it clear`]),
  ...['about', 'of', 'up', 'for', 'against'].flatMap((small) =>
    list('talk talks talked talking speak speaks spoke speaking rail rails railed railing').map((verb) => `${verb} ${small}`),
  ),
];
const STANCE = new RegExp(String.raw`(?<![\p{L}’'-])(?:${anyOf(STANCES)})(?=\s)[^,;:—–()\u0001]{0,60}$`, 'u');

const GIVING = anyOf([
  ...list('deliver issue voice launch push offer pass publish open submit file post release repeat renew reiterate').flatMap(inflect),
  ...list('make makes made making give gives gave giving send sends sent sending take takes took taking'),
]);
const NOUN =
  'accusation|admission|allegation|announcement|apology|appeal|argument|assertion|assessment|assurance|attack|call|case|charge|claim|comment|comparison|complaint|conclusion|contention|credit|criticism|declaration|defen[cs]e|demand|denial|denunciation|description|dig|hope|insistence|insult|joke|lament|letter|line|mantra|message|motto|observation|pitch|plea|pledge|point|praise|prediction|promise|proposal|question|quip|remark|reference|reply|report|request|response|rhetoric|slogan|speech|statement|suggestion|swipe|threat|tribute|tweet|vow|warning|wish|words?';
const GIVEN = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${GIVING})\s(?:[^\s,;:—–()\u0001]+\s){0,4}?(?:${NOUN})s?\s(?:of|for|that|to|about|on|at|against|in|with|as)\s[^,;:—–()\u0001]{0,60}$`,
  'u',
);

const SUBCLAUSE = /\s(?:if|because|when|while|although|since)\s/;

/** `deemed it “unsafe”`, `talks about “a long winter”`: where nothing else tells, whose stance it is. */
export const stance: RunRule = ({ prose, run }) => {
  const [from] = sentenceAt(prose, run.open);
  const before = prose.masked.slice(from, run.open);
  const match = STANCE.exec(before) ?? GIVEN.exec(before);
  if (!match || SUBCLAUSE.test(match[0])) return undefined;
  const at = from + match.index;
  const subject = findSubjectBefore(prose.masked, from, at);
  const label = subject && prose.text.slice(...subject);
  if (label === undefined || !isPlausibleLabel(label) || isThing(label)) return undefined;
  const [start, end] = subject as [number, number];
  const { position } = prose;
  const verb = /^\p{L}+/u.exec(match[0])?.[0] ?? '';
  if (isUnsaid(prose, { position, start: at, end: at + verb.length, verb, subject: { position, start, end } })) return undefined;
  return { basis: 'context', speaker: { position: prose.position, start, end }, rule: 'stance' };
};
