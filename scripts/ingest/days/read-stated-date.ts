import { findEdtfFault } from '../content/find-edtf-fault.ts';
import { ANY_MONTH, ANY_WEEKDAY } from './month-names.ts';
import { readWrittenDay } from './read-written-day.ts';
import { stripClock } from './strip-clock.ts';

/** Longer values say more than a date. */
const longest = 100;

/** What may stand before a date and adds nothing to it. What says that it is of something else is not among them. */
const LEAD =
  /^(?:(?:first )?(?:published|posted|released|issued|dated|date|printed|publicado|publié|veröffentlicht)\b:? ?)?(?:(?:on|the|el|le|am|den) )?/i;
const WEEKDAY = new RegExp(`^${ANY_WEEKDAY},? (?:the |el |le |den |dem )?`, 'iu');
const ABOUT =
  /^(?:circa|ca?\.?|approx(?:\.|imately)?|about|around|vers|hacia|um) | ?\(?(?:circa|approx(?:\.|imately)?)\)?$/i;
const SEASON = /^(?:early |mid-|late )?(?:spring|summer|autumn|fall|winter) (?:of )?(?=\d{4}$)/i;
const DECADE = /^(?:the )?(\d{3})0[’']?s$/i;
const BETWEEN = /^between (\d{4}) and (\d{4})$/i;
const YEARS = /^(\d{4})-(\d{4})$/;
const RANGE = / ?[–—/] ?| (?:-|to|through|until|bis|hasta(?: el)?|au?) /iu;
const FIRST_DAY = new RegExp(`^(?<month>${ANY_MONTH}) \\d{1,2}$`, 'iu');

/**
 * The value of a field that holds a date → EDTF: a day, a month or a year, what lies between two of them, or about one. Times of day
 * are left out. Nothing where the value says more than a date, or could mean two.
 */
export function readStatedDate(value: string): string | undefined {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text.length > longest || !/\d/.test(text)) return undefined;
  const bare = stripLead(stripClock(text).replace(/\.$/, ''));
  const edtf = readUnit(bare) ?? readYears(bare) ?? readRange(bare) ?? bare;
  return findEdtfFault(edtf) === undefined ? edtf : undefined;
}

const stripLead = (text: string): string => text.replace(LEAD, '').replace(WEEKDAY, '').trim();

function readUnit(text: string): string | undefined {
  const plain = text.replace(ABOUT, '').trim();
  // What is only about a season is only about its year.
  const unit = readWrittenDay(plain.replace(SEASON, ''));
  return unit === undefined || plain === text ? unit : `${unit}~`;
}

/** “1980s” and “between 1980 and 1985” are one year of them, “1980-1985” is all of them. */
function readYears(text: string): string | undefined {
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return `[${decade}0..${decade}9]`;
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (from !== undefined) return `[${from}..${to ?? ''}]`;
  return YEARS.test(text) ? text.replace('-', '/') : undefined;
}

/** “May 5 – June 2, 1999”, “5–7 May 1999”, “May 5–7, 1999”: either end may borrow from the other what it leaves out. */
function readRange(text: string): string | undefined {
  const parts = text.split(RANGE);
  const [from = '', to = ''] = parts.map(stripLead);
  if (parts.length !== 2 || from === '' || to === '') return undefined;
  const month = FIRST_DAY.exec(from)?.groups?.['month'];
  const last = readWrittenDay(month !== undefined && /^\d{1,2},? \d{4}$/.test(to) ? `${month} ${to}` : to);
  if (last === undefined) return undefined;
  const year = last.slice(0, 4);
  const first =
    readWrittenDay(from) ??
    (/^\d{1,2}\.?$/.test(from)
      ? readWrittenDay(`${last.slice(0, 7)}-${from.replace('.', '').padStart(2, '0')}`)
      : (readWrittenDay(`${from}, ${year}`) ?? readWrittenDay(`${from} ${year}`)));
  return first !== undefined && first < last ? `${first}/${last}` : undefined;
}
