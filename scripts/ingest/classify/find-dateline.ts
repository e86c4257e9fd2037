import { countWords } from '../../../src/record/passages.ts';
import { cutDraft, isPlain, replaceAt, withRole } from '../text/draft.ts';
import { WEEKDAY_IN_TEXT } from '../days/month-names.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import type { Rule } from './rule.ts';

const REGION = String.raw`(?:, (?!${WEEKDAY_IN_TEXT})\p{Lu}[\p{L}.’']+(?: (?:(?:of|and|de|del|la|du) )?\p{Lu}[\p{L}.’']+){0,2})?`;
const TOWN = String.raw`\p{Lu}[\p{Lu}\p{M}.’' /-]*\p{Lu}\.?${REGION}`;
/** A dash, or as Spanish agencies have it: `.-` */
const DASH = String.raw`(?: ?(?:—|–|--) ?| - |\.-{1,2} ?|\. ?[—–] ?|--\([\p{Lu} ]{4,20}\)-- ?)`;
/** An agency, a day, a country; the services that carry releases stand between slashes. */
const BRACKETS = String.raw`(?: ?\([\p{L}\d .,’'/-]{2,40}\)| ?/[\p{L}\d .-]{2,40}/)?`;
/** A service that carries releases, between slashes or in brackets: `/24-7PressRelease/`, `(NEWMEDIAWIRE)`. */
const SERVICE = String.raw`(?:/[\p{L}\d .-]{2,40}/|\([\p{L}\d .-]{0,24}(?:WIRE|Wire|wire|Presswire|PRESSWIRE|Newsfile|NEWSFILE|PRWeb)[\p{L}\d .-]{0,16}\))`;
const WEEKDAY = `(?:(?:el |le )?${WEEKDAY_IN_TEXT},? )?`;
const DAY = String.raw`${WEEKDAY}(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|(?:le |a )?\d{1,2}(?:er)? (?:de )?\p{L}{3,10}\.?)`;
const BEGINS = String.raw`(?=[\p{Lu}“"‘'«¿¡\d])`;

/** `MEXICO CITY — `, `OTTAWA, Ontario, Nov. 18 (Agency) - `, `LIMA and QUITO — `, before a sentence. */
const DATELINE = new RegExp(
  `^(?<place>${TOWN}(?:,? (?:and|y|et) ${TOWN})?)(?: \\(\\p{Lu}[\\p{L}.’' -]{1,40}\\)(?=, ))?(?<date>, (?:${DAY}(?:,? (?:del? )?\\d{4})?|${WEEKDAY_IN_TEXT}))?${BRACKETS}${DASH}${BEGINS}`,
  'u',
);

/** `(PHOENIX) – `, `(Elder, Norland) — ` */
const IN_BRACKETS = new RegExp(
  `^\\((?<place>${TOWN}|\\p{Lu}[\\p{L}.’' -]{2,30}, \\p{Lu}[\\p{L}.’' ]{1,30})\\) ?[–—-]{1,2} ${BEGINS}`,
  'u',
);
/** No town's name has so many words; and what a release is called is none. */
const LONGEST_PLACE = 5;
const LABEL =
  /^(?:MEDIA|PRESS|NEWS|PUBLIC) (?:ADVISORY|ALERT|RELEASE|STATEMENT|NOTICE|CONFERENCE|BRIEFING)|^(?:COMUNICADO|COMMUNIQUÉ|UPDATED?|STATEMENT)(?!\p{L})/u;

const PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const PLACE = `${PLACE_WORD}(?: (?:(?:de|del|la|of) )?${PLACE_WORD}){0,3}(?:, ${PLACE_WORD}(?: ${PLACE_WORD})?)?`;
const WITH_YEAR = `${WEEKDAY}(?:\\p{L}{3,10}\\.? \\d{1,2},?|(?:le |a )?\\d{1,2}(?:er)? (?:de )?\\p{L}{3,10}\\.?(?: del?)?) \\d{4}`;

/** `Washington, D.C. – May 5, 1999 – `: a day with its year, between a place and a sentence, is sure in small letters too. */
const DATED = new RegExp(
  `^(?<place>${PLACE})(?: \\(\\p{Lu}[\\p{L}.’' -]{1,40}\\))?(?<date>(?:[,;]| ?[–—-]{1,2}| (?=\\()) ?\\(?${WITH_YEAR}\\)?)${BRACKETS}(?:${DASH}|: )${BEGINS}`,
  'u',
);

/** `Lima (EFE).- `, `Montréal, 5 mai (AFP) – `: an agency's name makes it sure, too. */
const AGENCY = 'EFE|AFP|AP|Reuters|DPA|UPI|ANSA|Xinhua|Notimex|Europa Press|Canadian Press|La Presse canadienne|PC|CP';
const OF_AGENCY = new RegExp(
  `^(?<place>${PLACE})(?<date>, ${DAY}(?:,? (?:de )?\\d{4})?)? \\((?:${AGENCY})\\)\\.?${DASH}${BEGINS}`,
  'u',
);

/** `ELDER, NL - May 5, 1999 (HARBORWIRE) - `: a service makes sure of a day that a dash parts from its place, and of a place in small letters. */
const WIRED = new RegExp(
  `^(?<place>${PLACE}|${TOWN})(?<date>(?:,| [–—-]{1,2}) ${WITH_YEAR}) ?${SERVICE}${DASH}${BEGINS}`,
  'u',
);

const isTown = (place: string): boolean =>
  !LABEL.test(place) && place.split(/,| (?:and|y|et) /i).every((town) => countWords(town) <= LONGEST_PLACE);

/** The line that a report begins with; its groups are `place` and `date`. */
export function matchDateline(text: string): RegExpExecArray | undefined {
  const sure = WIRED.exec(text) ?? DATELINE.exec(text) ?? OF_AGENCY.exec(text) ?? IN_BRACKETS.exec(text);
  // “FOOD AND WATER — ” names a matter: no two places are joined in capitals, but in names that a day or an agency makes sure.
  if (sure && !isTown(sure.groups?.['place'] ?? '')) return undefined;
  if (sure) return /\s(?:AND|&|Y|ET)\s/.test(sure.groups?.['place'] ?? '') && !/[(,/]/.test(sure[0]) ? undefined : sure;
  const dated = DATED.exec(text);
  if (!dated || !findWrittenDay(dated.groups?.['date'] ?? '')) return undefined;
  // “Ana Ruiz, May 5, 1921 – June 6, 1999” is a life.
  return /^(?:\d|\p{L}{3,10}\.? \d)/u.test(text.slice(dated[0].length)) ? undefined : dated;
}

/** The place, and at times the day, that a report begins with. It is cut off the first paragraph and shown before it. */
export const findDateline: Rule = (drafts) => {
  const position = drafts.findIndex(isPlain);
  const first = drafts[position];
  const match = first && matchDateline(first.body.text);
  if (!first || !match || match[0].length >= first.body.text.length) return drafts;
  const letters = (match.groups?.['place'] ?? '').split(',')[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  if (letters.length < 3) return drafts;
  const dateline = cutDraft(first, 0, match[0].length);
  const rest = cutDraft(first, match[0].length, first.body.text.length);
  return replaceAt(drafts, position, withRole(dateline, { kind: 'metadata', field: 'dateline' }), rest);
};
