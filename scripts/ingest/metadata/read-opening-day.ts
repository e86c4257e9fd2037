import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Block } from '../../../src/record/block.ts';
import { sentencesOf } from '../../../src/record/sentences.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { ANY_WEEKDAY } from '../days/month-names.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import { readHeldDay } from '../transcript/read-held-day.ts';

/** How minutes say which session they are of. */
const REFERENCE = /^(?:referencia|référence|reference|r[eé]f\.?) ?: ?/iu;
/** What may stand behind the day there: nothing, or another such field. */
const ENDS = /^(?:\.|$|\s+[|–—-]\s|\s+\p{Lu}[\p{L}’' ]{1,30}:\s)/u;
/** Right before a day: it is the day on which this was written or held. */
const IS_NOW = new RegExp(
  String.raw`(?<!\p{L})(?:(?:hoy|aujourd[’']hui|today|this day)|(?:siendo|a) las [^.;]{1,40}?(?:horas |h )?del?(?: día)?(?: de hoy)?),?(?: día)?(?: (?:el|le|the))?(?: ${ANY_WEEKDAY},?)?(?: (?:el|le|the))?(?: día)? $`,
  'iu',
);
/** `June 1st, 2018, London, United Kingdom: `, before a sentence. */
const DAY_AND_PLACE =
  /^,? ?\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}(?:, \p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,2})? ?(?::|–|—|-{1,2}) ?(?=[\p{Lu}“"‘'«¿¡])/u;
/** `14 July 2015 – `, before a sentence. */
const DAY_ALONE = /^ (?:–|—|-{1,2}) (?=[\p{Lu}“"‘'«¿¡])/u;
/** An item of a list, which sums up what is below it. */
const ITEM = /^[•●▪◦■*–-] /u;
/** `Espoo, Finland - October 5, 2017: `, before a sentence. */
const PLACE_BEFORE =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}(?:, \p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,2})?(?:,| ?\(| [-–—]{1,2}) $/u;
const BEGINS = /^\)? ?(?::|–|—|-{1,2}) ?(?=[\p{Lu}“"‘'«¿¡])/u;
/** Marks before it: somebody else may say so. */
const MARKS = /[«“"„]/u;
/** Paragraphs that count as the beginning. */
const FIRST = 3;

/** A day in the first field of minutes, where it is set off as in a title: `Referencia: Sesión Plenaria 348 - 7 de noviembre de 2025`. */
function readReference(text: string): string | undefined {
  const found = REFERENCE.test(text) ? findWrittenDay(text) : undefined;
  if (!found) return undefined;
  const end = text.indexOf(found.exact) + found.exact.length;
  return ENDS.test(text.slice(end)) ? readHeldDay(text.slice(0, end)) : undefined;
}

/** `Siendo las 9:30 horas del viernes 7 de noviembre de 2025, se dio inicio`, `Hoy, 7 de noviembre de 2025, …`. */
function readFirstSentence(text: string): string | undefined {
  const [from, to] = sentencesOf(text)[0] ?? [0, text.length];
  const sentence = text.slice(from, to);
  const found = findWrittenDay(sentence);
  const before = found && sentence.slice(0, sentence.indexOf(found.exact));
  return before !== undefined && IS_NOW.test(before) && !MARKS.test(before) ? found?.date : undefined;
}

/** A day that a release begins with, its place behind it. */
function readDayAndPlace(text: string): string | undefined {
  const found = findWrittenDay(text);
  if (!found) return undefined;
  const at = text.indexOf(found.exact);
  const behind = text.slice(at + found.exact.length);
  const isLed =
    at === 0
      ? DAY_AND_PLACE.test(behind) || DAY_ALONE.test(behind)
      : PLACE_BEFORE.test(text.slice(0, at)) && BEGINS.test(behind);
  return isLed ? found.date : undefined;
}

/** The day that the first paragraphs say it is, with their words; undefined where they say none, or two. */
export function readOpeningDay(document: string, blocks: readonly Block[]): Sourced<string> | undefined {
  const prose = blocks.flatMap((block) =>
    block.kind === 'paragraph' && hasTrait(block, 'prose') && !ITEM.test(block.text) ? [block] : [],
  );
  const found = prose.slice(0, FIRST).flatMap(({ id, text }) => {
    const date = readReference(text) ?? readDayAndPlace(text) ?? readFirstSentence(text);
    const exact = findWrittenDay(text)?.exact;
    return date?.length === 'YYYY-MM-DD'.length && exact !== undefined
      ? [{ date, evidence: { document, block: id, exact } }]
      : [];
  });
  const days = new Set(found.map(({ date }) => date));
  const [first] = found;
  if (days.size !== 1 || !first) return undefined;
  return { value: first.date, basis: 'inferred', evidence: found.map(({ evidence }) => evidence) };
}
