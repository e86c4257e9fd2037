import { isByline } from '../classify/read-byline.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { parseClock } from '../days/read-clock.ts';
import { readMedium } from '../classify/read-medium.ts';
import { HONORIFICS, labelWords, OFFICES } from './vocabulary.ts';

/** Rooms, houses and grounds where people speak. */
const ROOM =
  /(?<!\p{L})(?:room|house|hall|building|cent(?:er|re)|palace|palacio|palais|office|hotel|airport|base|theat(?:er|re)|library|museum|university|college|garden|embassy|court(?:house)?|park|square|plaza|place|street|avenue|church|cathedral|temple|school|station|stadium|arena|chamber|studio|pavilion|lawn|terrace|ballroom|auditorium|headquarters|pier|harbou?r|dock|wharf|market|hospital|laborator(?:y|ies)|plant|factory|camp|fort|castle|villa|residence|club|inn|resort|mansion|capitol|parliament|sala|salón|salle)(?!\p{L})/iu;
/** `Lima, Peru`, `Washington, D.C.` */
const TOWN = /^\p{Lu}[\p{L}\p{M}.’' -]+, (?:\p{Lu}\.){1,3}$|^\p{Lu}[\p{L}\p{M}.’' -]+, \p{Lu}[\p{L}\p{M}.’' ]+$/u;
/** What heads say besides: the kind of the text, who made it, what it is about. */
const NO_PLACE =
  /(?<!\p{L})(?:transcripts?|interview|remarks|statement|press conference|briefing by|subjects?|topics?|e&oe|proof|with|by|reading|hearing|debate|committee|session|edited|translat\p{Ll}+|questions?|bills?|motions?|developments?|amendments?)(?!\p{L})/iu;

/** Names of rooms and towns: every word but the small ones begins with a capital. */
const isName = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  line
    .split(/[\s/-]+/)
    .every((word) => /^(?:[\p{Lu}\d(“"&]|(?:of|the|and|at|in|on|de|del|la|le|en|des|du|d’)$)/u.test(word));

/** `Ana Ruiz MP`, `Minister for Ports`; not `Vice President’s Ceremonial Office`. */
const isPerson = (line: string): boolean =>
  !/[’']s?\s/.test(line) && labelWords(line).some((word) => OFFICES.has(word) || HONORIFICS.has(word) || word === 'mp');

/** What may be a place among others that say so. */
const canBePlace = (line: string): boolean =>
  isName(line) && !NO_PLACE.test(line) && !isPerson(line) && /\p{Ll}/u.test(line);

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
  const can = lines.map((line) => line !== undefined && !isOther(line) && canBePlace(line));
  const tells = lines.map((line = '', position) => can[position] === true && (ROOM.test(line) || TOWN.test(line)));
  return lines.map((line, position) => {
    if (line === undefined || isOther(line)) return false;
    if (position < lastClock) return !/[:;]$/.test(line);
    return can[position] === true && (tells[position] || tells[position - 1] || tells[position + 1]) === true;
  });
}
