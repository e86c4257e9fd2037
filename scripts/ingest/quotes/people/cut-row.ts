import { isPersonalName, isRegion } from '../personal-name.ts';

const BODY =
  '(?:University|College|Institute|Council|Department|Ministry|Board|School|Bank|Bureau|Church|Chamber|Academy|Association|Society|Museum|Court|Office|Center|Centre|Committee|Federation)';
/** `University of`, `Council on American - `, `Department of Health and `: the name of a body whose last words follow. */
const IN_BODY = new RegExp(
  String.raw`(?<!\p{L})${BODY}\s(?:of|for|on)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}’'-]*,?\s){1,3}(?:-|–|&|and)\s)?$`,
  'u',
);
/** `Salem, ` before a region. */
const IN_PLACE = /(?<!\p{L})\p{Lu}[\p{L}’'-]*,\s$/u;
/** What a body's name and a person's are followed by, where somebody is named. */
const GOES_ON = /^(?:,|\s(?:\p{Ll}|\())/u;
const ROW = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+$/u;
/** How far before a row it is read what it belongs to, in code units. */
const reach = 90;

/**
 * Where a person's name begins in a row of capitalised words, whose first words end the name of a body or a place: the last two in
 * `University of Texas Arlington` `Jane Roe said`, all but the region in `Salem, Oregon` `Jane Roe said`. Else where the row begins.
 */
export function cutRow(text: string, start: number, end: number): number {
  const row = text.slice(start, end);
  if (!ROW.test(row)) return start;
  const words = row.split(/\s+/);
  if (words.length < 3) return start;
  const before = text.slice(Math.max(0, start - reach), start);
  const last = end - (words.at(-2) ?? '').length - (words.at(-1) ?? '').length - 1;
  const inBody = IN_BODY.test(before) && GOES_ON.test(text.slice(end, end + 2));
  if (inBody && isPersonalName(text.slice(last, end))) return last;
  const region = [1, 2].find((count) => isRegion(words.slice(0, count).join(' ')));
  if (region === undefined || words.length - region < 2 || !IN_PLACE.test(before)) return start;
  return end - words.slice(region).join(' ').length;
}
