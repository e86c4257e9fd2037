import { DOCUMENT } from './vocabulary.ts';

/** Papers that firms also bear in their names, with a capital. */
const PAPERS =
  /(?<!\p{L})(?:records?|interviews?|minutes|data|figures|statistics|logs?|paperwork|estimates?|findings|forecasts?|polling|projections?|settlement|testimony|web\s?page|write-?ups?|(?:court|legal|charging|internal)\spapers)$/u;
/** `records` of `records obtained by the Harbour Board`: what was done with a paper hangs on it. */
const DONE_WITH = /\s(?:\p{Ll}{2,}ed|identifying|seen|written|sent|given|made|shown|read)(?:\s.*)?$/u;
/** Whether a paper speaks, and not somebody by it. */
export const isPaper = (head: string): boolean => {
  const noun = head.replace(DONE_WITH, '');
  return DOCUMENT.test(head) || PAPERS.test(noun) || (noun !== head && DOCUMENT.test(noun));
};

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
