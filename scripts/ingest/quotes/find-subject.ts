import { agreeInNumber } from './agree-in-number.ts';
import { findCounted, findListedOffice, findOfficeHolder } from './find-apposed.ts';
import { findClause } from './find-clause.ts';
import { findApposed, findDoer, findHead, findPaper, findUnclosed, STARTS_DESCRIPTION } from './find-head.ts';
import { datelineLength, findMainSubject, skipIntroduction } from './find-main-subject.ts';
import { findHeadOfClause, findTellerInClause } from './find-relative.ts';
import { findRoleHead } from './find-role-head.ts';
import { QUOTED } from './mask-runs.ts';
import { tailOf, trimLead, type Stretch } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { hasVerb } from './statements/is-clause.ts';
import { trimBetween } from './trim-between.ts';
import { AUXILIARY, DETERMINER, PAST } from './vocabulary.ts';

// “, who has in the past”: what lies between names nobody.
const RELATIVE =
  /(?:,\s+(?:who|which)|(?<![\s,])\s+(?:who|which|that))(?:\s(?!(?:he|she|they|it|we|the|a|an)(?:\s|$))[\p{Ll}’']+){0,5}$/u;
const BOUNDARY = new RegExp(
  String.raw`,(?!\d)|[;:()\[\]—–${QUOTED}]|/(?!\p{Lu})|\s--?\s|(?<=[^,])\sthat\s|(?:^|\s)(?:but|when|while|as|because|although|though|if|where|whether|than(?! \d)|until|since|what|how|why|so|or|before|after)\s`,
  'gu',
);

const PREPOSITION_AT_END =
  /(?:^|\s)(?:in|on|at|during|after|with|from|by|to|for|about|into|over|under|through|via)\s$/iu;
/** `a number in each month said`, `a statement released by the club said`: what hangs on these is no subject. */
const HANGS_AT_END = /(?:^|\s)(?:in|on|at|from|about|across|to|by|into|over|under|through|during)\s$/u;
const IN_PLACE_AND =
  /\s(?:in|on|at|across|near|from|of|between|around|outside|throughout)\s(?:\p{Lu}[\p{L}.’'-]*,?\s){1,6}and\s$/u;
/** What follows the subject that such words hang on. */
const IS_TOLD_OF =
  /^\s(?:\p{Ll}+(?:ed|en|wn)\s)?(?:in|on|at|about|across|to|by|into|over|under|through|during|from|for|of)\s/u;
/** `while briefing journalists said`: whom somebody does it to. */
const DOES_TO = /(?:^|\s)(?:while|when|after|before|by)\s\p{Ll}+ing\s$/u;
/** `a body that made and keeps`: the verb has the subject of the relative clause. */
const SHARED_IN_RELATIVE = new RegExp(
  String.raw`(?:^|\s)(?:that|which|who)\s(?:\p{Ll}+\s){1,2}and$|(?:,\s(?:which|who)|\s(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hose|[Oo]ne)\s(?:[\p{Ll}-]+\s){1,4}?(?:(?:on|in|at|from|for|to)\s[\p{L}.-]+\s)?that)\s(?:also\s|${AUXILIARY}\s|\p{Ll}+ly\s)?(?:${PAST}|set|\p{Ll}{2,}ed|\p{Ll}+s)\s[^,;:()\u0001]*\s(?:and|but)(?:\salso)?$`,
  'u',
);
/** `, where fresh polling`, `though internal testing`: behind what begins a clause, a thing without an article. */
const BARE_THING =
  /(?:^|\s)(?:where|in\swhich|at\swhich|whereas|though|although|because|while|since|until|if|whether|as|that)\s(?!(?:\p{Ll}+(?:ing|ed)|in|on|at|to|of|by|for|with|from|up|out|once|well|soon|far|long|also|not|never|then|later|first|asked|told)\s)(?:[\p{Ll}-]+\s){1,3}(?!\p{Ll}+(?:ed|ly)$)[\p{Ll}-]{3,}$/u;
/** `6.7% of voters`, `two-thirds of voters` */
const SHARE_BEFORE =
  /(?:(?<![\d.,])[\d.,]{1,9}(?:%|\sper\s?cent)|(?:one|two|three)-(?:thirds?|fourths?|fifths?|quarters?)|half)\sof\s(?:the\s|its\s|their\s|all\s)?$/u;
/** `One of the clerks`: how many of them. */
const ONE_OF =
  /(?:^|\s)(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Nn]one|[Bb]oth|[Ee]ach|[Ff]ew|[Aa]ll|[Aa]t\sleast\s\p{Ll}+)\sof\s$/u;
/** `a club which Jane Roe`, `a man whom the police`: the relative clause has a subject of its own. */
const OBJECT_RELATIVE = /^[^,]*\s(?:which|whom|who)\s(?=(?:the|an?|he|she|they)\s|\p{Lu})/u;

/** `put out a statement shortly after Roe’s remarks that claimed` */
const PAPER_AFTER =
  /(?:^|\s)(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s)?(?:advert|article|bulletin|letter|memo|message|note|post|release|report|response|statement|tweet|video)\s(?:\p{Ll}+\s){0,3}(?:after|before|following)\s\p{Lu}[^,;:]{0,40}[’']s?\s\p{Ll}+$/u;

/** `As Jane Roe, a guide, noted`: what is said of her stands between her and the verb, and nothing else. */
const AS_NAMED = new RegExp(
  String.raw`^(\s*[Aa]s\s)(${PERSONAL_NAME}),\s(?:(?:an?|the|his|her|its|one)\s[^,;:]{1,100}|\p{Lu}\p{L}+\s(?:of|for|at|to|in)\s[^,;:]{1,80}),$`,
  'u',
);

/** `explained it to Karl Vidal, who said`, `was the clerk Karl Vidal, who said`: whom a clause behind a comma tells of. */
const WHO_IS_NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:by|from|including|is|like|met|to|was|with)\s(?:(?:(?:an?|the|his|her|its|their|fellow)\s)?(?:[\p{L}’'-]+\s){0,3}?\p{Ll}+\s)?(${PERSONAL_NAME})$`,
  'u',
);

/** `in Omaha, Neb.` */
const TOWN_AND_STATE =
  /\s(?:in|of|from|at|near)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3},\s(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}\.(?:\s?\p{Lu}|\p{Lu}\p{Ll}))\.$/u;

/** `The mayor, while he thanked Jane Roe,`: a clause set in behind the subject. */
const SET_IN =
  /^([^,;:]{2,80}),\s(?:(?:even\s)?though|although|while|whilst|whereas|when|after|before|because)\s[^,;:\u0001]*,$/u;

/** `Roe, a neighbour to Vidal, who said`: it may be told of her. */
const IN_APPOSITION = /,\s(?:an?|the|his|her|its|their)\s[^,]*$/u;

/** `, while the Bishop of Salem, `: a clause of its own. */
const OWN_CLAUSE = new RegExp(
  String.raw`,\s(?:while|whereas|and|but)\s(?=(?:(?:${DETERMINER})\s|${PERSONAL_NAME},)[^;:]*,$)`,
  'u',
);

/** Where the last clause begins that has a subject of its own with something between commas behind it. */
function startOfOwnClause(left: string): number | undefined {
  const own = OWN_CLAUSE.exec(left);
  return own && hasVerb(left.slice(0, own.index)) ? own.index + own[0].length : undefined;
}

/** `guests from the town, including Salt, said`: examples of whom it is said by. */
const INCLUDING = /(?<=\p{L}),\s(?:including|among\sthem)\s[^,;:\u0001]{1,80},$/u;

const PARTY = String.raw`(?:\s\([^()]{1,20}\)|,\s(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}\.?)-[^,\s]{1,12},?)`;
/** `Sens. Jane Roe (R-GA) and Max Stone (R-GA)`: two with party and place; the words of both, where they stand in brackets or are told as several. */
const PAIR = new RegExp(
  String.raw`^(?:((?:[\p{L}.]+\s){0,3}${PERSONAL_NAME}\s\([^()]{1,20}\)\sand\s${PERSONAL_NAME}|(?:U\.S\.\s)?(?:Sens\.|Reps\.|\p{Lu}\p{Ll}+s)\s${PERSONAL_NAME}${PARTY}\sand\s${PERSONAL_NAME})|${PERSONAL_NAME}${PARTY}\sand\s${PERSONAL_NAME})${PARTY}?,?$`,
  'u',
);

/** `[start, end)` of the words that name the subject of the verb at `verb`, in the sentence that begins at `sentence`. */
export function findSubjectBefore(masked: string, sentence: number, verb: number): Stretch | undefined {
  const found = findNearest(masked, sentence, verb);
  const between = found && masked.slice(found[1], verb);
  if (!between || !/^\swho\s/.test(between)) return found;
  return agreeInNumber(masked, found, between, /^[\p{L}’'-]+/u.exec(masked.slice(verb, verb + 30))?.[0] ?? '');
}

function findNearest(masked: string, sentence: number, verb: number): Stretch | undefined {
  const from = sentence + datelineLength(masked.slice(sentence, verb));
  let left = trimBetween(masked.slice(from, verb));
  if (SHARED_IN_RELATIVE.test(left)) return undefined;
  if (/(?:^|\s)(?:and|but|or|then|,)$/i.test(left) && !/[\p{L}]\s*,$/u.test(left))
    return findMainSubject(masked, findClause(masked, from, verb), verb);
  // What costs most is only looked for where a cheap sign of it stands.
  const pair = left.includes(' and ') && /[(-]/.test(left) ? PAIR.exec(left) : null;
  if (pair) return pair[1] === undefined ? undefined : [from, from + pair[1].length];
  const counted = findCounted(left);
  if (counted) return [from + counted[0], from + counted[1]];
  // “of the firm in Omaha, Neb. said”: where that is.
  left = left.replace(TOWN_AND_STATE, (words) => words.slice(0, words.lastIndexOf(',')));
  // “Smith (D-Ohio)”: what stands in brackets is no part of the name.
  if (left.endsWith(')')) left = left.replace(/\([^()]*\)$/, '').trimEnd();
  if (left.endsWith(',')) left = left.replace(INCLUDING, '');
  const teller = findTellerInClause(left);
  if (teller) return [from + teller[0], from + teller[1]];
  const relative = RELATIVE.exec(left);
  const named = relative?.[0].startsWith(',') ? WHO_IS_NAMED.exec(left.slice(0, relative.index)) : null;
  if (named?.[1] !== undefined && isPersonalName(named[1]) && !IN_APPOSITION.test(left.slice(0, named.index)))
    return [from + named.index + named[0].length - named[1].length, from + named.index + named[0].length];
  if (relative) left = trimBetween(left.slice(0, relative.index).replace(/,$/, ''));
  const start = skipIntroduction(left);
  const asNamed = /^\s*[Aa]s\s/.test(left) ? AS_NAMED.exec(left) : null;
  if (asNamed?.[2] !== undefined)
    return [from + (asNamed[1] ?? '').length, from + (asNamed[1] ?? '').length + asNamed[2].length];
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(left.slice(left.lastIndexOf(' ') + 1));
  const office = isCapital ? (findOfficeHolder(left) ?? findListedOffice(left)) : undefined;
  if (office) return [from + office[0], from + office[1]];
  const set = left.endsWith(',') ? SET_IN.exec(left)?.[1] : undefined;
  if (set !== undefined && !hasVerb(set)) return findMainSubject(masked, from, verb);
  if (/[,)]$|\s[—–-]+$/.test(left)) {
    const own = startOfOwnClause(left);
    const apposed = findApposed(left, own ?? start);
    if (own !== undefined)
      return apposed && apposed[1] < left.length ? [from + apposed[0], from + apposed[1]] : undefined;
    if (apposed === undefined || apposed[1] > left.length - 1) return findMainSubject(masked, from, verb);
    if (apposed[0] > start) return [from + apposed[0], from + apposed[1]];
    left = left.slice(0, apposed[1]).trimEnd();
  }
  const told = relative ? undefined : findHeadOfClause(left, start);
  if (told) return [from + told[0], from + told[1]];
  const paper = relative ? undefined : findPaper(left);
  if (paper) return [from + paper[0], from + paper[1]];
  let clauseStart = start;
  for (const match of left.slice(start).matchAll(BOUNDARY)) clauseStart = start + match.index + match[0].length;
  const unclosed = findUnclosed(left, start, clauseStart);
  if (unclosed) return [from + unclosed[0], from + unclosed[1]];
  // What is said in a statement is said by who put it out, and not by whom it followed.
  if (relative && PAPER_AFTER.test(left)) return findMainSubject(masked, from, verb);
  const clause = left.slice(clauseStart);
  const head = findDoer(clause) ?? findRoleHead(clause) ?? findHead(clause);
  if (head) return [from + clauseStart + head[0], from + clauseStart + head[1]];
  const tail = tailOf(clause);
  if (!tail) return clause.trim() === '' || BARE_THING.test(left) ? undefined : findMainSubject(masked, from, verb);
  const [a, b] = trimLead(clause, tail);
  if (!relative && a > 0) {
    const before = clause.slice(0, a);
    if (DOES_TO.test(left.slice(0, clauseStart + a))) return findMainSubject(masked, from, verb);
    // `attacks in Salem and Norvik said`: places are joined, and say nothing.
    if (IN_PLACE_AND.test(before) && !hasVerb(before)) return undefined;
    if (HANGS_AT_END.test(before) && before.trim().includes(' ')) {
      const main = findMainSubject(masked, from + clauseStart, verb);
      return main && IS_TOLD_OF.test(masked.slice(main[1], from + clauseStart + a)) ? main : undefined;
    }
  }
  // “but in a later interview said”: what hangs on a preposition says nothing.
  if (
    !relative &&
    PREPOSITION_AT_END.test(clause.slice(0, a)) &&
    STARTS_DESCRIPTION.test(clause.slice(a, b)) &&
    clause.slice(0, a).trim().split(/\s+/).length <= 2
  )
    return findMainSubject(masked, from, verb);
  const share = SHARE_BEFORE.exec(clause.slice(0, a))?.[0].length ?? 0;
  const some = ONE_OF.exec(clause.slice(0, a))?.[0].trimStart().length ?? 0;
  const whom = OBJECT_RELATIVE.exec(clause.slice(a, b))?.[0].length ?? 0;
  return [from + clauseStart + a - share - some + whom, from + clauseStart + b];
}
