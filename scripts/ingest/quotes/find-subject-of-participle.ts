import { findClause } from './find-clause.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubjectBefore } from './find-subject.ts';
import type { Stretch } from './noun-phrase.ts';
import { isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { AUXILIARY, DETERMINER, DOCUMENT, PAST } from './vocabulary.ts';

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** `holds a sign asking`: what is written on a thing is said by it. */
const PLACARD =
  /(?:^|\s)((?:an?|the|one|another|his|her|their)\s(?:[\p{L}-]+\s){0,2}(?:sign|placard|banner|billboard|poster|sticker|flyer|leaflet|T-shirt|shirt|hat|cap|button|badge|jersey|sweatshirt|hoodie|tattoo|card|note|bumper sticker|plaque))$/u;
/** `others carried large signs telling`: who put it on them is not told. */
const HELD_UP =
  /(?<!\p{L})(?:badges|banners|billboards|buttons|caps|flags|hats|placards|posters|shirts|signs|stickers|T-shirts)\s$/u;
/** `went after Roe calling him late`: he is whom it is said of, and doesn’t say it. */
const CALLED =
  /^(?:accusing|branding|calling|criticizing|criticising|denouncing|describing|dubbing|labell?ing|mocking|praising|telling|urging|warning)\s(?:him|her|them)(?!\p{L})/u;
/** `it is no good the mayor claiming`: what would be of no use was not said. */
const NO_USE =
  /\b[Ii]t(?:[’']s|\s(?:is|was|would\sbe))\s(?:no\s(?:good|use)|pointless|useless)\s[^,;:]{0,60}$|\sno\s(?:harm|point|problem|sense|shame|trouble|use|value)\s(?:with\s|in\s)?$/u;

/** `mocked her for stating`: who is blamed or praised for it says it. */
const BLAMED_FOR =
  /(?<!\p{L})(?:applaud|attack|berat|blam|blast|condemn|criticis|criticiz|fir|mock|prais|rebuk|ridicul|sack|scold|slam|suspend|tak|thank|tees|took)\p{Ll}*\s(?!for\s)[^,;:\u0001]{2,60}\sfor$/u;

/** `charged with hurting him after shouting`: who is charged shouted, and not who tells of it. */
const OF_DEED =
  /(?<!\p{L})(?:charged|accused|allegedly|alleged|arrested|convicted|suspected|indicted|sentenced|jailed)\s[^;:]*\s(?:after|before|while|by|when)$/u;

/** Whether a participle tells of what somebody is charged with. */
export const isOfDeed = (before: string): boolean => OF_DEED.test(before.trimEnd());

/** The noun right before a participle, with what begins its phrase: `an old letter saying`, `people saying`, `him saying`. */
const NOUN_BEFORE = new RegExp(
  String.raw`(?:^|\s)((?:(?:${DETERMINER})\s(?:[\p{L}\p{N}’'-]+\s){0,3}?)?([\p{Ll}-]+))$`,
  'u',
);
/** What words are carried by that nobody is said to have put out: `the subject of a campaign calling for it`. */
const CARRIES =
  /^(?:bill|campaign|demonstration|drive|hashtag|legislation|march|measure|movement|proposal|protest|rally|resolution|voices?)$/;
/** Whoever starts a campaign says what it says. */
const STARTS =
  /(?<!\p{L})(?:back|beg[iau]n|champion|joined|launch|led|organi[sz]|pass|propos|ran|run|sponsor|start)[^,;:]*$/u;
/** Whoever puts out a paper says what it says. */
const PUTS_OUT =
  /(?<!\p{L})(?:issu|releas|post|publish|sen[dt]|writ|wrote|sign|tweet|text|email|deliver|ma(?:d|k)e|giv|gave|put|fil|read|record|print|circulat|distribut|submit|hand|leav|left|offer|air|ran|run|hold|held|in\s|by\s|with\s)[^,;:]*$/u;

/**
 * What a participle without a comma hangs on where that is not the subject of the sentence: people who speak there, of whom no more is known,
 * or a paper that somebody else only has or sees. Undefined where nothing such stands before it.
 */
function findOwnSubject(
  before: string,
  from: number,
  main: Stretch | undefined,
): { at: Stretch | undefined } | undefined {
  const [, phrase = '', noun = ''] = NOUN_BEFORE.exec(before) ?? [];
  if (phrase === '' || !main) return undefined;
  const start = from + before.length - phrase.length;
  if (start < main[1]) return undefined;
  const text = before.slice(main[1] - from, start - from);
  if (
    /^(?:him|her|them)$/.test(noun) ||
    noun === 'people' ||
    noun === 'those' ||
    (noun !== 'person' && isPersonNoun(noun)) ||
    isPeopleNoun(noun) ||
    (CARRIES.test(noun) && !STARTS.test(text) && !PUTS_OUT.test(text))
  )
    return { at: undefined };
  const isPaper = phrase !== noun && DOCUMENT.test(noun) && !PUTS_OUT.test(text);
  return isPaper ? { at: [start, start + phrase.length] } : undefined;
}

const QUOTES_SOMEBODY =
  /(?<!(?:^|\s)(?:was|were|is|are|been|being|be|[\p{Ll}]+ly)\s)(?<![\p{L}-])(?:quot|cit)(?:ed|es?|ing)\s(?!(?:as|by|in|from|it)\s|(?:him|her|them)\s(?!as\s))([^;:\u0001]{2,160}?),?\sas\s$/u;

/**
 * Whose words they are where somebody quotes somebody: `The paper quoted Jane Roe, the mayor, as saying`.
 *
 * @param before from the beginning of the sentence to the participle, a space included.
 */
function findQuotedSpeaker(before: string): Stretch | undefined {
  const match = QUOTES_SOMEBODY.exec(before);
  const words = match?.[1]?.split(',', 1)[0]?.trimEnd();
  if (!match?.[1] || words === undefined) return undefined;
  const start = match.index + match[0].indexOf(match[1]);
  return [start, start + words.length];
}

/** `after the mayor was caught on tape saying`, `the mayor was quoted in Monday’s Herald as saying`: who is heard or quoted says it. */
const HEARD =
  /\s(?:(?:has|have|had)\sbeen|was|were|is|are|be)\s(?:\p{Ll}+ly\s)?(?:caught|filmed|heard|overheard|quoted|recorded|seen|shown|taped|videotaped)\s(?:[^,;:\u0001]{1,80})?$/u;

/** `sent a letter to the Harbour Agency urging him`, `wrote to Jane Roe asking her`: who sends it says it, and not to whom it goes. */
const SENDS_TO =
  /(?<!\p{L})(?:(?:sent|sen[dt]s|sending|wr(?:ote|ites?|iting|itten)|e-?mailed|address(?:ed|es)|deliver(?:ed|s)|issued|sign(?:ed|s)|penned|submitted|filed)\s(?:[^,;:\u0001]{1,60}\s)?(?:letters?|memos?|memorandum|notes?|messages?|e-?mails?|petitions?|appeals?|requests?|statements?|telegrams?|cables?|complaints?)\s(?:[^,;:\u0001]{1,40}\s)?to|wr(?:ote|ites?|iting|itten)\sto)\s(?!(?:urge|ask|say|tell|call|demand)\s)[^;:\u0001]{1,160}$/u;
/** `, whilst Roe sings it`: another clause, whose subject is not that of the sentence. */
const OTHER_CLAUSE = /[,\u0001]\s(?:whilst|whereas|while)\s(?!\p{Ll}+ing\s)[^,;:\u0001]{3,160},(?:\s\p{Ll}+ly)?$/u;

/** Whether a participle may belong to a clause with a subject of its own behind “while”. */
export const isOfOtherClause = (before: string): boolean => OTHER_CLAUSE.test(before.trimEnd());

/** `a motion in the House of Salem calling for it`: a name that only hangs on what stands before it says nothing. */
const IN_PLACE =
  /(?:^|\s)(?:about|against|at|in|near|on|outside|over|to|within)\s(?:the\s)?(?:(?:\p{Lu}\p{L}+|of)\s)*$/u;

/** `reports from the Republic of Norvik claiming`: a name that is a part of another one. */
const OF_NAME = /(?<!\p{L})\p{Lu}\p{L}+\sof\s(?:the\s)?$/u;
/** `answered Roe’s letter calling her late`: a paper that is somebody's. */
const OWNED_PAPER = new RegExp(
  String.raw`(?<![\p{L}.’'-])((?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*[’']s?\s(?:\p{Ll}+\s)?([\p{Ll}-]+))$`,
  'u',
);
/** `came late, with some calling it off, saying`: who is told of beside the subject goes on. */
const IN_COMPANY = /,\swith\s(?!which|whom)[^,;:\u0001]*\s\p{Ll}{2,}ing\s[^;:\u0001]*(?:,|,?\sand)$/u;

/** Whether a participle may belong to somebody who is told of beside the subject. */
export const isInCompany = (before: string): boolean => IN_COMPANY.test(before.trimEnd());

/** `was condemned by a council, which issued a ruling calling it`: the relative clause tells of what stands before it. */
const IN_RELATIVE = /(?<=[^\s,]),\s(?:which|who)\s[^,;:\u0001]+$/u;
/** `fined firms that ran an advert claiming`, `threw it out if they signed a form swearing`: what stands in such a clause is not the subject's. */
const IN_RESTRICTIVE = new RegExp(
  String.raw`^\s[^,;:\u0001]*\p{L}\s(?:who|that\s(?=(?:${AUXILIARY}|${PAST}|\p{Ll}{2,}ed|\p{Ll}{2,}s\s(?:an?|the|his|her|its|their))\s)|(?:if|unless|until)\s(?:they|he|she|it|we|you|I)\s)[^,;:\u0001]+$`,
  'u',
);

/** `has been on air since a clerk had filed a complaint alleging`: a clause that tells when has a subject of its own. */
const IN_TIME_CLAUSE =
  /\s(?:after|because|before|since|until|when)\s(?!\p{Ll}+ing\s|(?:he|she|they|it)\s)[^,;:\u0001]*\s(?:had|has|have)\s[^,;:\u0001]+$/u;

/** A participle's subject is the one of the sentence, unless who or what speaks stands right before it (“with Smith calling it”). */
export function findSubjectOfParticiple(masked: string, from: number, at: number): Stretch | undefined {
  if (HELD_UP.test(masked.slice(Math.max(from, at - 60), at))) return undefined;
  const quoted = findQuotedSpeaker(masked.slice(from, at));
  if (quoted) return [from + quoted[0], from + quoted[1]];
  const before = masked.slice(from, at).trimEnd();
  if (NO_USE.test(`${before} `) || isOfDeed(before) || BLAMED_FOR.test(before)) return undefined;
  const heard = HEARD.exec(`${before} `)?.index;
  if (heard !== undefined) return findSubjectBefore(masked, from, from + heard);
  const sends = SENDS_TO.exec(before)?.index;
  if (sends !== undefined) {
    const sender = findMainSubject(masked, findClause(masked, from, at), at);
    // `Roe, Mr. Stone and Ms. Krane sent a letter`: several, and the rules find the first.
    return sender && !/^(?:\sand\s|,.*\sand\s\p{Lu})/u.test(masked.slice(sender[1], from + sends)) ? sender : undefined;
  }
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
  if (who && who.index > 0 && !/,$/.test(before) && !DAY.test(who[0]) && !CALLED.test(masked.slice(at, at + 30)))
    return IN_PLACE.test(before.slice(0, who.index)) || OF_NAME.test(before.slice(0, who.index))
      ? undefined
      : [from + who.index, from + before.length];
  const [, owned = '', paper = ''] = OWNED_PAPER.exec(before) ?? [];
  if (owned !== '' && DOCUMENT.test(paper)) return [from + before.length - owned.length, from + before.length];
  if (isInCompany(before)) return undefined;
  const clause = findClause(masked, from, at);
  if (clause === from && isOfOtherClause(before)) return undefined;
  const main = findMainSubject(masked, clause, at);
  const behind = main && before.slice(Math.max(0, main[1] - from));
  if (behind !== undefined && (IN_RELATIVE.test(behind) || IN_RESTRICTIVE.test(behind))) return undefined;
  const own = findOwnSubject(before, from, main);
  if (own === undefined && behind !== undefined && IN_TIME_CLAUSE.test(behind)) return undefined;
  // “an email saying”: a paper may stand where nobody else is the subject.
  return own === undefined
    ? (main ?? (DOCUMENT.test(before) ? findSubjectBefore(masked, from, at) : undefined))
    : own.at;
}
