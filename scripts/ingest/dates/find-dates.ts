import { isWithin } from '../../../src/record/passage-id.ts';
import type { DateMention, UndatedReason } from '../../../src/record/date-mention.ts';
import type { Document } from '../../../src/record/document.ts';
import { primaryOf } from '../../../src/record/language.ts';
import { ownPassages, turnsOf } from '../../../src/record/passages.ts';
import type { Evidence } from '../../../src/record/sourced.ts';
import { timesOf } from '../languages/reading.ts';
import type { Times } from '../languages/times.ts';
import { createTakenPlaces, type TakenPlaces } from '../text/taken-places.ts';
import type { Expression, FoundExpression } from './expression.ts';
import { findAnchor, type Anchor } from './find-anchor.ts';
import { findExpressions } from './find-expressions.ts';
import { resolveExpression } from './resolve-expression.ts';
import { createTenseReader } from './read-tense.ts';
import { createTenseTeller, createTimeFinder } from './romance/create-finder.ts';
import { tellTense, type Tense } from './tell-tense.ts';
import { traceEvidence, type DateEvidence } from './trace-evidence.ts';

type Dated = Pick<Document, 'id' | 'title' | 'language' | 'date' | 'occurred' | 'blocks' | 'quotes'>;
type Words = { id: string; text: string };

/** A passage, with what is asked of it for each of its dates. */
interface DatedPassage extends Words {
  /** Words in quotation marks. */
  quoted: TakenPlaces;
  /** Words that the anchor itself rests on. */
  circular: TakenPlaces;
  /** The tense of the sentence at an offset. Offsets must not go back. */
  tenseAt: (offset: number) => Tense | undefined;
}

/** What decides whether and how words are counted from a day. */
interface Setting {
  anchor: Anchor | undefined;
  spoken: boolean;
  /** Words that the anchor itself rests on. */
  circular: readonly Evidence[];
  quoted: ReadonlyMap<string, { start: number; end: number }[]>;
}

/** Words that name a time, by block and then by place. In languages without rules nothing is found. */
export function findDates(document: Dated, evidenceOf: DateEvidence): DateMention[] {
  const reading = timesReading(document.language.value);
  if (!reading) return [];
  const anchor = findAnchor(document);
  const setting: Setting = {
    anchor,
    spoken: turnsOf(document.blocks).length > 0,
    circular: anchor?.of === 'date' ? traceEvidence(document.id, evidenceOf) : [],
    quoted: listQuoted(document),
  };
  return ownPassages(document).flatMap((words) => {
    const expressions = reading.find(words.text);
    if (expressions.length === 0) return [];
    const passage = readPassage(words, setting, reading.tellTense);
    return expressions.map((found) => describeDate(passage, found, setting));
  });
}

/** How times are found in a language. */
interface TimesReading {
  find: (text: string) => FoundExpression[];
  tellTense: (sentence: string) => Tense | undefined;
}

const readings = new Map<Times, TimesReading>();

function timesReading(language: string): TimesReading | undefined {
  if (primaryOf(language) === 'en') return { find: findExpressions, tellTense };
  const times = timesOf(language);
  if (!times) return undefined;
  const reading = readings.get(times) ?? { find: createTimeFinder(times), tellTense: createTenseTeller(times) };
  readings.set(times, reading);
  return reading;
}

function readPassage({ id, text }: Words, setting: Setting, tell: TimesReading['tellTense']): DatedPassage {
  const quoted = createTakenPlaces(text.length);
  for (const part of setting.quoted.get(id) ?? []) quoted.take(part);
  const circular = createTakenPlaces(text.length);
  for (const { block, exact } of setting.circular) {
    if (!isWithin(id, block)) continue;
    for (const place of placesOf(exact, text)) circular.take(place);
  }
  return { id, text, quoted, circular, tenseAt: createTenseReader(text, tell) };
}

function listQuoted({ quotes }: Dated): Setting['quoted'] {
  const parts = quotes.flatMap(({ mode, parts: own }) => (mode === 'direct' ? own : []));
  return Map.groupBy(parts, ({ block }) => block);
}

function describeDate(passage: DatedPassage, found: FoundExpression, setting: Setting): DateMention {
  const { start, end, expression } = found;
  const words = { block: passage.id, start, end, exact: passage.text.slice(start, end) };
  if (expression.kind === 'absolute') return { ...words, edtf: expression.edtf, basis: 'absolute' };
  const { anchor } = setting;
  const reason = hinder(passage, found, anchor);
  if (reason !== undefined || anchor === undefined)
    return { ...words, basis: 'unresolved', reason: reason ?? 'no-day' };
  const values = resolveOnEach(expression, anchor.days, passage.tenseAt(start), setting);
  const [edtf] = values;
  if (values.length === 1 && edtf !== undefined) return { ...words, edtf, basis: 'relative', anchor: anchor.edtf };
  return { ...words, basis: 'unresolved', reason: values.length === 1 ? 'wording' : 'open-day' };
}

/** What keeps the words from being counted from the anchor, whatever they say. */
function hinder(
  { quoted, circular }: DatedPassage,
  found: FoundExpression,
  anchor: Anchor | undefined,
): UndatedReason | undefined {
  if (found.expression.kind === 'vague') return 'wording';
  if (!quoted.isFree(found)) return 'quoted';
  if (anchor === undefined) return 'no-day';
  if (!circular.isFree(found)) return 'circle';
  return anchor.days.length === 0 ? 'open-day' : undefined;
}

function placesOf(exact: string, text: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

/** The different values that the possible days give; one of them means that the day does not matter. */
function resolveOnEach(
  expression: Expression,
  days: readonly string[],
  tense: Tense | undefined,
  { spoken }: Setting,
): (string | undefined)[] {
  return [...new Set(days.map((day) => resolveExpression(expression, { day, tense, spoken })))];
}
