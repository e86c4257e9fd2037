import { ANY_WEEKDAY } from '../days/month-names.ts';
import { findWrittenDay } from '../days/read-written-day.ts';

/** Titles of what people hold, and speak at. */
const HELD =
  /(?<!\p{L})(?:(?:press |news )?(?:briefing|conference|gaggle|call)|doorstop|interview|hearing|meeting|session|sitting|remarks|address|speech|debate|transcript|conferencia|versión estenográfica|sesión|entrevista|conférence|entretien|séance|pressekonferenz|sitzung|interview)(?!\p{L})/iu;

/** Words behind which a title says what was spoken of, which may have its own day. */
const ABOUT =
  /(?<!\p{L})(?:on|about|of|regarding|concerning|after|following|since|against|anniversary|sobre|tras|aniversario|sur|après|über|zum|nach)(?!\p{L})/iu;

/** What stands between a title and its day: a comma, a bracket or a dash, and the weekday. */
const SET_OFF = new RegExp(`(?:,| ?[(–—|-]) ?(?:${ANY_WEEKDAY},? )?$`, 'iu');

/** `Conferencia de prensa de la presidenta Ana Ruiz del `: nothing but names between what was held and its day. */
const OF_DAY =
  /(?<!\p{L})(?:conferencia(?: de prensa)?(?: matutina)?|sesión(?: ordinaria)?)(?: (?:de|del|la|el|presidenta|presidente|\p{Lu}[\p{L}\p{M}.’'-]*))* del? $/iu;

/**
 * The day at the end of a transcript's title: that of what was held, unless the title may name the day of what was spoken of.
 * “Press Briefing by Ana Ruiz, May 5, 1999” has one, “Remarks on the Attack of May 5, 1999” has none.
 */
export function readHeldDay(title: string): string | undefined {
  const text = title.replace(/\s+/g, ' ').trim().replace(/[).]$/, '');
  const found = findWrittenDay(text);
  if (!found || found.date.length < 'YYYY-MM-DD'.length || !text.endsWith(found.exact)) return undefined;
  const before = text.slice(0, -found.exact.length);
  if (OF_DAY.test(before)) return found.date;
  return SET_OFF.test(before) && HELD.test(before) && !ABOUT.test(before.replace(/^transcript of /i, ''))
    ? found.date
    : undefined;
}
