import { AUXILIARY, DETERMINER, PAST, PRONOUN, STATED_OBJECT_VERBS } from '../vocabulary.ts';
import { isClause, isObject } from './is-clause.ts';

const FINITE = String.raw`(?:${AUXILIARY}|(?:is|are|was|were|wo|did|had)n[’']t|needs?|needed|remains?|remained)`;
/** What limits or weighs what follows it and is part of what is said: `said nearly the entire town`. */
const DEGREE =
  'nearly|only|hardly|barely|scarcely|roughly|exactly|virtually|practically|approximately|mostly|largely|partly|probably|possibly|likely|really|merely|currently|usually|generally|typically|normally|rarely|precisely|supposedly|reportedly|allegedly|apparently';
/** What can begin a clause without `that`. */
const SUBJECT = String.raw`(?:${DETERMINER}|${PRONOUN}|there|here|if|when|what|how|nobody|no one|none|neither|nothing|everyone|everybody|everything|someone|somebody|something|anyone|anything|all|most|about(?=\s(?:\d|half|one|two|three|four|five|six|ten|a\s))|at least|(?:${DEGREE}|almost|half|so)(?!\s[\p{Ll}-]+ly[,.:])|yes)\s|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![’']))\p{Lu}|[\d$€£]|(?!(?:in|on|at|to|of|by|for|with|from|as|and|or|but|about|during|after|before|through|over|under|out|up|off|down|back|into|again|later|earlier|also|once|because|since|until|while|where)\s)(?:[\p{Ll}’'-]+\s){1,4}?(?<!\s(?:and|or|but)\s)${FINITE}\s`;
const DAY = String.raw`(?:(?:on|late|early)\s)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:\s(?:morning|night|evening|afternoon))?`;
const TIME = String.raw`(?:${DAY}|all along|yesterday|today|tonight|(?:earlier|later)\s(?:this|that|last|in\sthe)\s(?:week|month|year|day|night|morning|evening|afternoon|spring|summer|autumn|fall|winter)|again|also|later|earlier|then|recently|often|always|sometimes|twice|aloud|(?:last|this|earlier this|later that)\s(?:week|month|year|night|day|morning|evening|summer|spring|fall|winter)|(?!(?:${DEGREE}|early|daily|weekly|monthly|yearly|hourly|elderly|family|friendly|costly|deadly|likely|friendly)\s)\p{Ll}+ly)`;
const CLAUSE = new RegExp(String.raw`^\s(?:${TIME},?\s)?(?=${SUBJECT})`, 'u');
/** Where, through whom, with what: nothing that could be what is said. */
const BY_THE_WAY = String.raw`(?:in|on|at|through|to|during|by|with|after|before|from|via|for|as|back|over|under)\s[^,;:.—–]{1,60}?`;
const UP_TO_THAT = new RegExp(
  String.raw`^(?:(?:\s(?:${TIME}))?(?:\s${BY_THE_WAY})?|,\s[^,;:.]{1,60},|\sto\s[^,;:.]{1,60})\sthat(?:\s(?!(?:same\s)?(?:day|night|week|month|year|morning|evening|afternoon)(?:[,.]|$))|,\s(?=according\sto\s))`,
  'u',
);
/** `pledged to act on topics that are old`: what stands between verb and “that” is what the clause is about. */
const RELATIVE = new RegExp(String.raw`\sthat\s(?:\p{Ll}+ly\s)?(?:${FINITE}|${PAST}|\p{Ll}{3,}ed)\s`, 'u');

/** Verbs that say to whom before what: told the town that …. */
const TELLING = /^(?:t(?:ell|old)|remind|assur|warn|promis|inform|advis)/;
const ADDRESSEE = String.raw`(?:(?:the|a|an|his|her|their|its|my|our|your|some|other|several)\s)?(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\.\s)?(?!(?:he|she|they|it|we|I|you|there|the|no)(?:\s|[’']))(?:[\p{L}’'-]+)(?:\s(?:of\s|on\s|in\s|at\s|and\s|the\s)?(?!(?:when|while|before|after|because|if|what|who)\s|(?:he|she|they|it|we|I|there)(?:\s|[’']))[\p{L}’'-]+){0,4}?`;
/** Things that are told themselves, not told something. */
const TOLD_THING =
  /^\s(?:(?:it|this|that|all)(?!\p{L})|(?:(?:the|a|an|his|her|their|this|that|one)\s)?(?:\p{Ll}+\s)?(?:stor(?:y|ies)|tales?|jokes?|lies?|truth|news|secrets?|thing|fortunes?|time|difference)(?!\p{L}))/u;
/** A verb right behind “that” makes it a relative: `told the boats that came late`. */
const RELATIVE_VERB = String.raw`(?!(?:${FINITE}|came|went|won|lost|took|made|saw|knew|got|gave|left|held|\p{Ll}+ed)\s)`;
const TOLD_THAT = new RegExp(
  String.raw`^\s(?!(?:to|of|about)\s)${ADDRESSEE}(?:\s(?:${TIME}|${BY_THE_WAY}))?,?\sthat(?:\s${RELATIVE_VERB}|,\s(?=according\sto\s))`,
  'u',
);
const TOLD_CLAUSE = new RegExp(
  String.raw`^\s(?!(?:that|what|who|to|of|about|against|for|with|in|on|at|from|by|over|he|she|they|it|we|there)\s)${ADDRESSEE}(?:\s(?:${TIME}))?(?<!\s(?:about|of|on|for|to|in|with|from|at|by|over|into|through|under|during|between|among|without|within|upon|than|like|and|as|when|while|after|before|because|if|until|since))\s(?=(?:(?:he|she|they|it|there)(?:[’'](?:s|d|ll|re|ve))?|the|his|her|their|its|no|nobody)\s)`,
  'u',
);

/** Verbs that bring in a clause without `that`. */
const BARE =
  /^(?:say|said|add|argu|claim|not|insist|suggest|warn|acknowledg|conced|predict|announc|explain|believ|assert|contend|complain|stat|writ|wrote|conclud|alleg|maintain|declar|confirm|estimat|admit|reiterat|repl|promis|vow)/;
/** Verbs of making, too: `wrote a book for children`, `added her own song`. */
const MAKING =
  /^(?:writ|wrote|add|maintain|announc|explain|promis|reveal|declar|claim|confirm|recall|report|acknowledg|emphasi|conclud|estimat|predict|admit|suggest|alleg|warn|stat)/;
const MADE = /^(?:an?|the|his|her|its|their|one|two|three|some|several|only|another|this|these|\d[\d,.]*)\s/iu;
/** A determiner and its noun right before a verb: `wrote the ship had sunk`. */
const VERB_SOON = new RegExp(
  String.raw`^[\p{L}\d,.]+\s(?:(?!(?:of|on|in|at|for|to|by|with|about|from|and|who|that|which|as|before|after|when|while|until|since|because)\s)[\p{L}’'-]+\s){1,4}?${FINITE}\s`,
  'u',
);
const SAYING = /^sa(?:id|ys?|ying)$/;

/** `says a lot about the town`: what tells something of a thing, and does not speak. */
const SAYS_A_LOT =
  /^\s(?:an?\s(?:awful\s|whole\s)?(?:lot|bit|great\sdeal|good\sdeal)|(?:so|very|too|quite\sa)\s(?:much|lot|little)|volumes|plenty|(?:much|more|less|little|something|everything|nothing)(?=\sabout\s(?:(?!(?:is|are|was|were|has|had|will|would)\s)[^\s,.]+\s){0,4}[^\s,.]+[.,]?$))(?:\s(?:more|less|\p{Ll}+))?\sabout(?!\p{L})/u;

/** What may follow “said” and begins no clause: where and when, to whom, a greeting. */
const SAID_BARE = new RegExp(
  String.raw`^\s(?=(?!(?:in|on|at|to|of|by|for|with|from|as|and|or|but|about|during|after|before|through|over|under|out|up|off|down|back|into|against|between|without|via|again|later|earlier|also|then|once|because|since|until|while|where|that|who|which|whether|${AUXILIARY}|yesterday|today|tonight|goodbye|hello|little|more|much|\p{Ll}+ly)(?![\p{L}’'])|things?\s)\p{Ll})`,
  'u',
);

/** `told the clerk to find a proof that it held`: what somebody is to do. */
const TOLD_TO =
  /^\s(?:[\p{L}’'-]+\s){1,4}to\s(?:\u0001|(?!(?:an?|the|his|her|its|their)\s)\p{Ll})(?:(?!\sand\s)[^,;:])*\sthat\s/u;

function toldStart(rest: string): number | undefined {
  if (TOLD_THING.test(rest) || TOLD_TO.test(rest)) return undefined;
  const start = (TOLD_THAT.exec(rest) ?? TOLD_CLAUSE.exec(rest))?.[0].length;
  return start === undefined || isObject(rest.slice(start)) ? undefined : start;
}

/** Where the clause of a verb begins that needs no `that`. */
function clauseStart(verb: string, rest: string): number | undefined {
  const start = BARE.test(verb) ? CLAUSE.exec(rest)?.[0].length : undefined;
  if (start === undefined) {
    const bare = SAYING.test(verb) ? SAID_BARE.exec(rest)?.[0].length : undefined;
    return bare !== undefined && isClause(rest.slice(bare)) ? bare : undefined;
  }
  const words = rest.slice(start);
  if (MAKING.test(verb) && MADE.test(words)) return VERB_SOON.test(words) && isClause(words) ? start : undefined;
  return (SAYING.test(verb) ? !isObject(words) : isClause(words)) ? start : undefined;
}

/** `responds to fears that it is late`: what others say. */
const TO_A_CLAIM =
  /^\sto\s(?:\p{Ll}+\s){0,3}(?:accusations?|allegations?|arguments?|charges?|claims?|complaints?|concerns?|criticisms?|demands?|evidence|fears?|findings?|ideas?|issues?|points?|questions?|reports?|requests?|rumou?rs?|suggestions?|worries)\sthat\s/u;

/** `told us the same things Roe is saying`: what is told has a clause about it. */
const SAME_THING =
  /^(?:\s[\p{L}’'-]+){0,3}?\s(?:the|this|that|those|these|all)\s(?:very\s|same\s|exact\s){0,2}(?:things?|words?|story|stories|lies|lines?|tales?)\s(?:that\s)?(?:the|he|she|they|we|you|I|\p{Lu})/u;

/** `tells us everything he found`, `told the clerk what she knew`, `told all I could`: that it was told, and not what. */
const TOLD_ALL =
  /^(?:\s(?:me|you|him|her|us|them|(?:the|an?|his|her|their|its)\s\p{L}+|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?))?\s(?:all|anything|as\smuch|everything|nothing|something|whatever)\s(?:that\s)?(?:he|she|they|we|you|I|it|the|an?|his|her|their|\p{Lu}\p{Ll}+)\s(?!(?:is|are|was|were|will|would|has|have|had)\s(?:an?|the|not|too)\s)/u;

/** `pledged to ensure that it holds`: what somebody means to do. */
const isDeedToCome = (verb: string, rest: string): boolean =>
  /^(?:offer|pledg|promis|swear|swore|threaten|vow)/.test(verb) &&
  /^\sto\s(?!(?:an?|the|his|her|its|their|our|my|reporters|voters|journalists|others|people|us|me|him|them)\s)\p{Ll}/u.test(
    rest,
  );

/** `said the same day`, `said more or less the same thing`, `said when asked`: when it was said, or that it was said before. */
const SAID_SO_TOO =
  /^\s(?:(?:more\sor\sless|much|just|exactly|about|almost|pretty\smuch|essentially|basically)\s)?the\s(?:very\s)?(?:same|opposite)(?:\s(?:day|week|month|year|night|morning|evening|things?))?(?:[.,;]|\s(?:about|of|to|in|as|for|last|this|on)\s|$)|^\sso\s(?:again|as\swell|herself|himself|many\stimes|publicly|themselves|too)(?!\p{L})|^\s(?:when|while|after)\s(?:asked|challenged|confronted|contacted|pressed|questioned|quizzed|reached|speaking|told)(?!\p{L})/u;

/** `said it best: …`, `said the quiet part out loud: …`: how it was said, and what stands behind the colon. */
const SAID_SO = /^\s(?:it|this|that|the\s(?:quiet|same|un\p{Ll}+|very)(?:\s\p{Ll}+)?)(?:\s\p{Ll}+){1,3}:\s/u;

/** `declares the club “the best in town”`: what somebody calls it. */
const DECLARED_SO = /^\s(?:[\p{L}.’'-]+\s){1,5}?\u0001/u;

/** Where what is said begins behind its verb; undefined where nothing is stated. `rest`: from behind the verb to the end of the sentence. */
export function findContent(verb: string, rest: string): number | undefined {
  if (/^\sthe following(?:[.:]|$)/.test(rest)) return undefined;
  if (TO_A_CLAIM.test(rest) || SAME_THING.test(rest)) return undefined;
  if (TELLING.test(verb) && TOLD_ALL.test(rest)) return undefined;
  if (SAYING.test(verb) && (SAID_SO.test(rest) || SAID_SO_TOO.test(rest))) return undefined;
  if (isDeedToCome(verb, rest) || (SAYING.test(verb) && SAYS_A_LOT.test(rest))) return undefined;
  if (/^(?:declar|proclaim|pronounc)/.test(verb) && DECLARED_SO.test(rest)) return undefined;
  const that = UP_TO_THAT.exec(rest);
  // “called for the seat to stay open so that the next one can sit”: what for, and not what is said.
  if (that?.[0].includes(' so that') && !/^\sso\sthat\s/.test(rest)) return undefined;
  if (that && !(that[0].trim() !== 'that' && RELATIVE.test(rest.slice(0, that[0].length + 14)))) return that[0].length;
  if (TELLING.test(verb)) {
    const told = toldStart(rest);
    if (told !== undefined) return told;
  }
  // “it reminded me of the sea”: what comes to somebody's mind.
  if (/^(?:warn|remind)/.test(verb) && !/^\s(?:me|us|you|one|many|people)\sof\s/.test(rest)) {
    const of = /^(?:\s[^,;:.]{1,40}?)??\sof\s/u.exec(rest.slice(0, 60).replace(/\b(Mr|Ms|Mrs|Dr)\./g, '$1_'));
    if (of) return of[0].length;
  }
  // “called for an end”: a demand is said.
  if (/^call/.test(verb))
    return verb === 'calls' || verb === 'call'
      ? undefined
      : /^\sfor\s(?!(?:and|or|but)\s)(?=\p{L})/u.exec(rest)?.[0].length;
  if (/^describ/.test(verb)) return /^\s(?=[^\s,;:.][^,;:.]*\sas\s)/u.exec(rest)?.[0].length;
  if (STATED_OBJECT_VERBS.test(verb))
    return /^\s(?=\p{L})(?!(?:in|on|at|to|about|during|out)\s)/u.exec(rest)?.[0].length;
  return clauseStart(verb, rest);
}
