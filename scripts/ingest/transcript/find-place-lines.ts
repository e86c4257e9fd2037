import { SUFFIXED } from '../classify/byline-words.ts';
import { isByline } from '../classify/read-byline.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { parseClock } from '../days/read-clock.ts';
import { readMedium } from '../classify/read-medium.ts';
import { HONORIFICS, labelWords, OFFICES } from './vocabulary.ts';

/** Rooms, houses and grounds where people speak. */
const ROOM =
  /(?<!\p{L})(?:room|house|hall|building|cent(?:er|re)|palace|palacio|palais|office|hotel|airport|base|theat(?:er|re)|library|museum|university|college|garden|embassy|court(?:house)?|park|square|plaza|place|street|avenue|church|cathedral|temple|school|station|stadium|arena|chambers?|studio|pavilion|lawn|terrace|ballroom|auditorium|headquarters|pier|harbou?r|dock|wharf|market|hospital|laborator(?:y|ies)|plant|factory|camp|fort|castle|villa|residence|club|inn|resort|mansion|capitol|parliament|sala|salón|salle)(?!\p{L})/iu;
/** `Lima, Peru`, `Washington, D.C.` */
const TOWN = /^\p{Lu}[\p{L}\p{M}.’' -]+, (?:\p{Lu}\.){1,3}$|^\p{Lu}[\p{L}\p{M}.’' -]+, \p{Lu}[\p{L}\p{M}.’' ]+$/u;
/** `405 Elder Way, Norland` */
const STREET =
  /^\d{1,5} \p{Lu}[\p{L}\p{M}.’' -]* (?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|way|lane|ln|place|plaza|square|court|parkway|pkwy|highway|terrace)(?![\p{L}])/iu;
/** Who sits together, or is there: no neighbour of a room is one of its parts. */
const GROUP =
  /(?<!\p{L})(?:commission|council|board|staff|cabinet|members?|present|attend\p{L}+|officials?|speakers?|participants?|panel(?:ists?)?|witness(?:es)?)(?!\p{L})/iu;
/** Offices before a comma, beside those that labels have: `City Clerk, Ana Ruiz`. */
const TRADE =
  /(?<!\p{L})(?:manager|clerk|engineer|planner|auditor|solicitor|registrar|recorder|coordinator|architect|inspector|librarian|coroner|supervisor|alder(?:man|woman|person)|councill?or|marshal|executive|head|analyst|specialist)(?:\s(?:to|of|for)\s[^,]+)?$/iu;
/** `Ana Ruiz, Editor`: what somebody does, behind who it is. */
const OFFICE_BEHIND =
  /, [^,]*(?<!\p{L})(?:editor|counsel|director|staff|assistant|aide|fellow|clerk|manager|analyst|specialist|coordinator|librarian|economist|investigator|secretary|printer|archivist|adviser|advisor)(?:\s(?:to|of|for)\s[^,]+)?$/iu;
/** What heads say besides: the kind of the text, who made it, what it is about. */
const NO_PLACE =
  /(?<!\p{L})(?:transcripts?|interview|remarks|statement|press conference|briefing by|subjects?|topics?|e&oe|proof|with|by|reading|hearing|debate|committee|session|edited|translat\p{Ll}+|questions?|bills?|motions?|developments?|amendments?)(?!\p{L})/iu;

/** `ANA E. RUIZ, Norland`, and another one beside it where a list has two columns: who sits on a committee, and for whom. */
const MEMBER =
  /^\p{Lu}[\p{Lu}\p{M}.’'-]*(?: (?:M[ac]{1,2}|De|La|Le|Van|Du|O)?\p{Lu}[\p{Lu}\p{M}.’'-]*){1,4},(?: (?:Jr|Sr|II|III|IV|M\.D)\.?,)? {1,40}\p{Lu}\p{Ll}/u;
/** One of them behind the end of what stands before him. */
const MEMBER_WITHIN = /(?<!\p{L})\p{Lu}{3,}, \p{Lu}\p{Ll}/u;
/** Dots that lead to the number of a page. */
const LEADERS = /\.{4,}|(?:\. ){4,}/;
/** So many of them are a list. */
const fewestMembers = 3;

/** Names of rooms and towns: every word but the small ones begins with a capital. */
const isName = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  line
    .split(/[\s/-]+/)
    .every((word) => /^(?:[\p{Lu}\d(“"&]|(?:of|the|and|at|in|on|de|del|la|le|en|des|du|d’)$)/u.test(word));

/** `Ana Ruiz MP`, `Minister for Ports`; not `Vice President’s Ceremonial Office`. */
const isPerson = (line: string): boolean =>
  (!/[’']s?\s/.test(line) &&
    labelWords(line).some((word) => OFFICES.has(word) || HONORIFICS.has(word) || word === 'mp')) ||
  isOfficeBefore(line) ||
  OFFICE_BEHIND.test(line) ||
  SUFFIXED.test(line);

/** `City Manager, Amos Rose`: what somebody does, before who it is. */
const isOfficeBefore = (line: string): boolean => {
  const [before = '', ...behind] = line.split(/, ?/);
  return behind.length > 0 && (TRADE.test(before) || labelWords(before).some((word) => OFFICES.has(word)));
};

/** What may be a place among others that say so. */
const canBePlace = (line: string): boolean =>
  (isName(line) || STREET.test(line)) &&
  !LEADERS.test(line) &&
  !NO_PLACE.test(line) &&
  !isPerson(line) &&
  /\p{Ll}/u.test(line);

/**
 * Which lines of a transcript's head say where it was held. Above a clock they stand by custom. Elsewhere a line has to say so
 * itself, as a room or a town with its country, and then its neighbours may belong to it.
 *
 * @param lines the short lines before the first turn; undefined for others.
 */
export function findPlaceLines(lines: readonly (string | undefined)[]): boolean[] {
  const lastClock = lines.findLastIndex((line) => line !== undefined && parseClock(line) !== undefined);
  const isOther = (line: string): boolean =>
    isByline(line) || readMedium(line) !== undefined || readDateLine(line) !== undefined;
  const isListOfMembers = lines.filter((line) => line !== undefined && MEMBER.test(line)).length >= fewestMembers;
  const isMember = (line: string): boolean => isListOfMembers && (MEMBER.test(line) || MEMBER_WITHIN.test(line));
  const can = lines.map((line) => line !== undefined && !isOther(line) && canBePlace(line) && !isMember(line));
  // Beside “Town Treasurer, Ana Ruiz”, what has the same form is one more of them.
  const isListed = (position: number): boolean =>
    [lines[position - 1], lines[position + 1]].some((line) => line !== undefined && isOfficeBefore(line));
  const tells = lines.map(
    (line = '', position) =>
      can[position] === true &&
      (ROOM.test(line) || STREET.test(line) || TOWN.test(line)) &&
      !(line.includes(',') && !/\d/.test(line) && isListed(position)),
  );
  return lines.map((line, position) => {
    if (line === undefined || isOther(line)) return false;
    if (position < lastClock) return !/[:;]$/.test(line);
    if (tells[position] === true) return true;
    const isBeside = (tells[position - 1] ?? false) || (tells[position + 1] ?? false);
    return can[position] === true && isBeside && !GROUP.test(line) && !isListed(position);
  });
}
