import { ANY_WEEKDAY } from './month-names.ts';
import { findWrittenDay } from './read-written-day.ts';
import { stripClock } from './strip-clock.ts';

/** A line of a document's head that says when it is from, or when it was changed. */
export interface DateLine {
  /** EDTF: a day, or a month. */
  date: string;
  says: 'day' | 'updated';
}

const longest = 120;

const LEADS = [
  ...[
    '(?:first )?(?:published|posted|released|issued|dated)',
    'date',
    '(?:publication|release) date',
    'date of (?:issue|publication|release)',
    'for (?:immediate )?release',
    'immediate release',
  ],
  ...[
    '(?:press|media|news) (?:releases?|statements?)',
    'releases?',
    'transcripts?',
    'statements?(?: and releases)?',
    'news',
  ],
  ...[
    'publicado',
    'fecha(?: de publicación)?',
    'comunicado(?: de prensa)?',
    'boletín',
    'publié',
    'date de publication',
    'communiqué(?: de presse)?',
    'veröffentlicht',
    '(?:presse|medien)mitteilung',
  ],
].join('|');
const UPDATED = '(?:last )?(?:updated|modified|revised)|actualizado|mis à jour|(?:zuletzt )?aktualisiert|stand';
const ON = '(?: (?:on|at|el|le|am|vom))?';

const isLead = new RegExp(`^(?:${LEADS})${ON}$`, 'i');
const isUpdate = new RegExp(`^(?:${UPDATED})${ON}$`, 'i');
/** A weekday, and the small words between it and the day. */
const isFiller = new RegExp(
  `^(?:(?:on |the |el |le )?${ANY_WEEKDAY}|on|at|the|el|le|den|am|vom|a)(?: (?:the|el|le|den))?$`,
  'iu',
);
/** Names of places: each word has its capital, but for the small ones within. */
const isPlace = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|la|of|the|and|on|am|sur) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}$/u;

/** True for a line that says what the day in the next one is: `Published`, `Posted on:`. */
export const isDateLead = (line: string): boolean => isLead.test(line.trim().replace(/ ?:$/, ''));

/** Who issues a document, before a bar and its day. */
const isIssuer =
  /^(?:the )?(?:presidencia|secretaría|gobierno|ministerio|cancillería|embajada|gabinete|présidence|ministère|gouvernement|cabinet|ambassade|office|department|ministry|government|embassy|white house)(?!\p{L})|(?:^|\s)(?:news|press|times|post|herald|tribune|gazette|courier|reuters|afp)$/iu;

/** `4 min read` */
const isLength = /^\d{1,3} ?min(?:ute|uto)?s?\.?(?: de)? (?:read|lectura|lecture)$/i;

/** Hours before a day. */
const CLOCKS = /(?<!\d)\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5}(?![\p{L}]))?/giu;

/** Where one statement of a time ends and another begins. */
const PARTS = / ?[|•·;] ?| \/ |,? (?<!\b(?:first|last) )(?=(?:first |last )?(?:published|posted|updated|modified)\b)/iu;

/**
 * A line that says nothing but a day (or a month) → it. Before or behind the day may stand that it was published then, its weekday, the
 * hour, and a place that is set off by a comma or a dash. Nothing where there are other words: a day in a sentence is not the document's.
 */
export function readDateLine(line: string): DateLine | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > longest || !/\d{4}/.test(text)) return undefined;
  const parts = text
    .replace(/^\p{Extended_Pictographic}\uFE0F? ?/u, '')
    .replace(/^\((.*)\)$|^\[(.*)\]$/, '$1$2')
    // A bar that parted it from the name of a section: “/ martes 5 de mayo de 1999”.
    .replace(/^[/|] /, '')
    // The number of an issue: “- Vol. 47 N° 75”.
    .replace(/ [-–—] (?:vol\.? ?\d+,? ?)?n(?:o|um|úm)?[.°º]+ ?\d+$/iu, '')
    // “Ciudad Alta, Norland; martes 5 de mayo de 1999.”
    .replace(/^([^;]{3,60}); /, '$1, ')
    .replace(/(?<=\d{4})\.[-–]?$/, '')
    // “May 5, 1999- Holm, Norland”
    .replace(/(?<= \d{4})[-–—] (?=\p{Lu})/u, ' – ')
    .split(PARTS)
    .filter((part) => part !== '');
  // Beside a lead and a day, what is left between bars is a place; beside a day alone it may be a person.
  const isLed = parts.some((part) => isLead.test(part));
  const read = parts.map((part) =>
    (isLed && isPlace.test(part)) || (parts.length > 1 && isIssuer.test(part)) ? 'no date' : readPart(part),
  );
  const dates = read.filter((part) => part !== undefined && part !== 'no date');
  if (read.includes(undefined)) return undefined;
  const days = dates.filter(({ says }) => says === 'day');
  // Two days of the same sort are not one.
  return days.length > 1 ? undefined : (days[0] ?? dates[0]);
}

function readPart(text: string): DateLine | 'no date' | undefined {
  const found = findWrittenDay(text);
  if (!found)
    return isLead.test(text.replace(/ ?:$/, '')) || isClock(text) || isLength.test(text) ? 'no date' : undefined;
  const at = text.indexOf(found.exact);
  const before = splitWords(text.slice(0, at).replace(CLOCKS, ''));
  const behind = stripClock(`0${text.slice(at + found.exact.length)}`).slice(1);
  const rest = splitWords(behind);
  // A place has a mark between itself and the day, and “Elections: 5 May” is none.
  const last = text.slice(0, at).trimEnd();
  const touches = last !== '' && !/(?:[,–—-]| a)$/.test(last) ? before.at(-1) : undefined;
  const ahead = behind.trimStart();
  const follows = ahead !== '' && !/^[,(–—-]/.test(ahead) ? rest[0] : undefined;
  const words = [...before, ...rest];
  const places = words.filter((word) => !isFiller.test(word) && !isLead.test(word) && !isUpdate.test(word));
  if (places.length > 3 || !places.every((word) => isPlace.test(word) && word !== touches && word !== follows))
    return undefined;
  return { date: found.date, says: words.some((word) => isUpdate.test(word)) ? 'updated' : 'day' };
}

/** A time of day alone. */
const isClock = (text: string): boolean => stripClock(`0, ${text}`) === '0';

/** What stands between marks; a lead and a weekday that no mark parts are two. */
function splitWords(text: string): string[] {
  return text
    .split(/[,:()]|\s[–—-]+(?=\s|$)|[–—]|(?<=\p{L}) a(?= ?$)/u)
    .flatMap(splitLead)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const leadFirst = new RegExp(`^(?<lead>(?:${LEADS}|${UPDATED})${ON}) (?<rest>.+)$`, 'i');

function splitLead(text: string): string[] {
  if (isLead.test(text.trim())) return [text];
  const groups = leadFirst.exec(text.trim())?.groups;
  return groups ? [groups['lead'] ?? '', groups['rest'] ?? ''] : [text];
}
