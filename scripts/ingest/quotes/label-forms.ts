import { DOCUMENT } from './vocabulary.ts';

/** Papers that firms also bear in their names, with a capital. */
const PAPERS =
  /(?<!\p{L})(?:records?|interviews?|minutes|data|figures|statistics|logs?|paperwork|estimates?|findings|forecasts?|polling|projections?|settlement|testimony|results|(?<=^|[Tt]he\s|[Rr]ecent\s|[Nn]ew\s|[Tt]heir\s|[Oo]ur\s)research|guidance|decisions?|polic(?:y|ies)|ordinances?|(?:[Ll]aboratory|[Ll]ab|[Bb]lood|DNA)\stests|constitution|charter|web\s?page|write-?ups?|(?:court|legal|charging|internal)\spapers)$/u;
/** `records` of `records obtained by the Harbour Board`: what was done with a paper hangs on it. */
const DONE_WITH = /\s(?:\p{Ll}{2,}ed|identifying|seen|written|sent|given|made|shown|read)(?:\s.*)?$/u;
/** Holy books, which are cited. */
const SCRIPTURE =
  /^(?:[Tt]he\s(?:Holy\s)?)?(?:Bible|Quran|Qur[’']an|Koran|Torah|Talmud|Scriptures?|Gospels?|New\sTestament|Old\sTestament|Bhagavad\sGita|Vedas)$/u;
/** Whether a paper speaks, and not somebody by it. */
export const isPaper = (head: string): boolean => {
  const noun = head.replace(DONE_WITH, '');
  return DOCUMENT.test(head) || SCRIPTURE.test(head) || PAPERS.test(noun) || (noun !== head && DOCUMENT.test(noun));
};

/** `A new paper by Jane Roe and Max Stone`: one that is somebody’s prints no news. */
export const PAPER_BY = /^(?:[Aa]n?|[Aa]nother|[Tt]he|[Tt]heir|[Hh]is|[Hh]er)\s(?:[\p{L}-]+\s){0,3}?papers?\sby\s/u;

/** `Tide Records`, `Salem Pictures`: last words of names of firms, and of hardly anybody's. */
export const NAMED_FIRM =
  /^(?:\p{Lu}[\p{L}&’'-]*\s){1,4}(?:Airways|Analytics|Brands|Capital|Consulting|Digital|Electronics|Energy|Enterprises|Entertainment|Financial|Foods|Holdings|Industries|Insurance|International|Logistics|Media|Motors|Partners|Pharmaceuticals|Pictures|Productions|Properties|Realty|Records|Robotics|Security|Software|Tech|Therapeutics|Ventures)$/u;

/** `the 29-year-old` */
export const OF_AGE = /^(?:[Tt]he|[Aa]n?)\s(?:\p{Ll}+\s)?\d{1,3}-year-old$/u;
/** `van der Berg` */
export const PARTICLES = /^(?:(?:de|van|von|der|den|la|del|di|da|al|el|ter|ten|dos|bin)\s){1,3}\p{Lu}\p{L}+$/u;
/** `Section 605` */
export const PART_OF_LAW =
  /^(?:Section|Article|Chapter|Title|Clause|Paragraph|Rule|Amendment|Proposition|Resolution|Regulation|Schedule)\s\d/;

/** Nouns for what can't say anything by their endings, and some without one: `leadership` is none of them, it means people. */
const THING =
  /(?:\p{L}{2}(?:tion|sion|ment|ness|ity|ism|ance|ence|cy|ure)s?|(?<!leader|member|owner)ships?|^(?:acts?|beach|books?|campaigns?|cases?|changes?|days?|deals?|effects?|efforts?|facts?|fears?|growth|hopes?|ideas?|lines?|logic|losses|loss|moves?|names?|needs?|numbers?|occasions?|plans?|points?|pressure|price|prices|process|project|purposes?|questions?|remarks?|rise|sales?|scenes?|shares?|signs?|spots?|steps?|success|successes|things?|times?|tracking|trends?|versions?|views?|votes?|wars?|ways?|words?|work|works)$)$/u;
/** Not of people, though their nouns end so. */
const NO_THING =
  /^(?:audience|agency|administration|coalition|commission|committee|conference|constituency|corporation|delegation|deputation|embassy|federation|foundation|generation|government|institution|mission|opposition|organi[sz]ation|parliament|population|presidency|prosecution|defen[cs]e|regiment|section|station|university|community|charity|authority|majority|minority|deity|infancy|consultancy|department|legislature|judicature|entourage|lieutenancy|nation|faction|association|union)s?$/u;
/** Whether a noun means what says nothing, as far as it tells: `views`, `guidance`. */
export const isThingNoun = (noun: string): boolean => THING.test(noun) && !NO_THING.test(noun);
