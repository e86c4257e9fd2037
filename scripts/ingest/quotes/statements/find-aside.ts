import { AUXILIARY, PAST } from '../vocabulary.ts';
import { hasVerb, isClause } from './is-clause.ts';

/** What a reporter adds of a thing or a person named last: `, which hangs in the hall`, `, for whom she works`, `, a town on the coast`. */
const TOLD_OF_LAST = String.raw`,\s(?:(?:\p{Ll}+\s){0,2}(?:which|whom)|who|whose|where)\s|,\s(?:an?|one\sof|something|the\s(?:first|second|third|last|latest|only|same|\p{Ll}+est))\s(?![^,;:]*(?:\s|,\s(?=(?:and|or)\san?\s))(?:and|or)\s)`;
/** `— a claim he denied`, `— but it was late`: behind a dash that nothing closes. */
const BEHIND_DASH = String.raw`\s?(?:[—–]|(?<=\s)--?)\s?(?=(?:an?|the|something|one|his|her|and\s(?:he|she|they)|but|though|although|which|who|apparently|likely|possibly|presumably|probably)\s)(?!.*(?:[—–]|\s--?\s))`;
/** What comes of the words, what else they do who speak, or what they amount to: `, drawing a reply`, `, ranking third`, `, and perhaps late`. */
const BEHIND_WORDS = String.raw`,\s(?:and\s)?(?:maybe|perhaps|possibly|presumably)\s|,\s(?:\p{Ll}+ly\s)?(?!(?:according|barring|having|being|beginning|concerning|considering|counting|depending|during|ending|excluding|including|involving|meaning|pending|regarding|starting|something|nothing|anything|everything|morning|evening)\s)\p{Ll}{2,}ing\s(?!and\s|or\s)`;
/** Words in marks end at a comma, and the reporter goes on: `“…,” making a face`, `“…,” in a statement to the Herald`. */
const BEHIND_MARKS = String.raw`(?<=,[”"’']{1,2})\s(?:\p{Ll}+ly\s)?(?!during|including|according|regarding|concerning|being|having)\p{Ll}{2,}ing\s|(?<=,[”"’']{1,2})\sin\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s){0,2}(?:e-?mail|filing|interview|letter|memo|message|post|release|report|speech|statement|tweet|video)(?!\p{L})`;
/** `, and he accused them`, `, but she did not`: who spoke does something else. */
const DOES_ELSE = String.raw`\sbut\s(?:he|she|they)\s(?:also\s)?(?:did|has|had)(?:n[’']t|\snot)\s(?:answer|cite|elaborate|explain|give|identify|name|offer|produce|provide|say|specify)|,\sbut\s(?:he|she|they|I)(?:\s|[’'])|,\sbut\s(?:it|that)(?:[’']s|\s(?:is|was|has|had|did|does|would|will))\s|,\sand\s(?:he|she|they)\s(?:also\s|later\s|then\s)?(?:\p{Ll}{2,}ed|led|held|made|took|went|sent|gave|kept|won|lost)\s|,\sas\s(?:has|have|did|does|had)\s|,\sso\s(?!(?:far|good|long|many|much|that(?=\s(?!is|was)))\s|to\sspeak|called)(?:[\p{L}’'-]+\s){1,8}?|,\s(?:and|but)\s(?:I|we|you)(?:\s|[’'])|,\sbut\s(?:few|many|most|nobody|none|no\sone|others|several|some|there|these|this|those)\s`;
/** `would close, and a clerk opposed it`: what is told in the plain past beside what is to be is the reporter’s. */
const TOLD_BESIDE = new RegExp(
  String.raw`(?<=\s(?:would|will)\s[^,;]{1,120}),\sand\s(?:an?\s(?:[\p{L}-]+\s){1,4}|(?:\p{Lu}[\p{L}’'-]+\s){1,3})(?:${PAST}|\p{Ll}{3,}ed)\s`,
  'u',
);

/** `has called for boats, Karl Vidal urged patience`: somebody else speaks behind a comma. */
const ANOTHER_SPEAKS = String.raw`,\s(?=(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:also\s)?(?:accused|added|argued|asked|called|claimed|demanded|insisted|noted|said|told|urged|vowed|wants|wanted|warned|wrote)\s)`;

const ASIDE = new RegExp([TOLD_OF_LAST, BEHIND_DASH, BEHIND_WORDS, DOES_ELSE, ANOTHER_SPEAKS].join('|'), 'gu');
/** `When the boats came, Roe told them`: a clause that hangs on the one behind the comma, or words before its subject. */
const HANGS_ON_NEXT =
  /^(?:after|although|as|at|because|before|by|during|even|for|from|given|if|in|on|once|since|though|to|under|unless|until|upon|when|whenever|where|whether|while|with|without)\s|\s(?:after|as|if|when|while)\s[^,;:]*$/iu;
const MARKS_ASIDE = new RegExp(BEHIND_MARKS, 'u');
/** `, who was there, left`: behind what is told by the way the clause goes on. */
const GOES_ON = new RegExp(
  String.raw`^,\s[^;:]*?,\s(?:also\s|\p{Ll}+ly\s)?(?:${AUXILIARY}|${PAST}|\p{Ll}{2,}ed)\s`,
  'u',
);

/** `charged with theft, resisting arrest, and assault`: one of a list. */
const IS_LISTED =
  /(?<!(?:some|accus|add|allud|answer|argu|ask|blam|call|cit|claim|contrast|critici[sz]|describ|draw|echo|employ|explain|fuel|fuell|highlight|insist|invok|mark|not|pledg|point|prompt|quot|rais|recall|referr|reflect|respond|say|signal|signall|spark|stress|suggest|tell|underscor|urg|warn))ing\s$/u;
const IN_LIST = /^[^,;:]*,\s(?:(?:[^,;:]{1,60},\s)*?(?:and|or)\s|\p{Ll}+ing\s)/u;
/** `— for instance, selling boats`, `fitting that, leaving Salem, it sank`: no clause has ended there. */
const endsClause = (before: string): boolean =>
  !/\s(?:and|as|because|but|for|if|or|that|when|which|who)$/u.test(before) &&
  hasVerb(before.split(/[:;]\s|\s[—–-]{1,2}\s|[—–]/u).at(-1) ?? '');
/** `the old, and perhaps late, boats`: a word of the clause and no more. */
const PERHAPS = /(?:maybe|perhaps|possibly|presumably)\s$/u;
const shortestClause = 4;

/**
 * Where a reporter may be adding something of his own: at the first such place with a clause before it. What stands before it is surely said;
 * whether what follows is, nothing tells.
 *
 * @param words the text as printed; `masked` is the same with what stands in marks out of sight.
 * @param isThing true where the verb governs a thing, that has no verb.
 */
export function findAside(words: string, masked: string, isThing: boolean): number | undefined {
  const marks = MARKS_ASIDE.exec(words)?.index;
  const text = masked.slice(0, marks);
  for (const { index, 0: aside } of text.matchAll(ASIDE)) {
    const before = text.slice(0, index);
    if (!isClause(before) && !(isThing && before.split(/\s+/).length > 1)) continue;
    if (aside.startsWith(',') && GOES_ON.test(text.slice(index))) continue;
    if (IS_LISTED.test(aside) && (IN_LIST.test(text.slice(index + 1)) || !endsClause(before))) continue;
    if (aside === ', ' && HANGS_ON_NEXT.test(before)) continue;
    if (PERHAPS.test(aside) && before.split(/\s+/).length < shortestClause) continue;
    return index;
  }
  const beside = TOLD_BESIDE.exec(text);
  return beside && isClause(text.slice(0, beside.index)) ? beside.index : marks;
}
