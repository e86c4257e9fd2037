import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Block } from '../../../src/record/block.ts';
import type { Document } from '../../../src/record/document.ts';
import { primaryOf } from '../../../src/record/language.ts';
import type { Figure } from '../../../src/record/figure.ts';
import { ownPassages } from '../../../src/record/passages.ts';
import { sentencesOf } from '../../../src/record/sentences.ts';
import { quantitiesOf } from '../languages/reading.ts';
import { findCountedNoun, type CountedNoun } from './counted-noun.ts';
import { findStatus } from './find-status.ts';
import type { FoundFigure } from './found-figure.ts';
import { listAmounts, type Amount } from './list-amounts.ts';
import { measuredBy, nounWithPhrase } from './measured-words.ts';
import { namesOnly } from './names-only.ts';
import { createFigureFinder, type FigureFinder } from './romance/create-figure-finder.ts';
import { tellDecimalMark } from './romance/decimal-mark.ts';

interface Measured {
  title: { value: string; basis: string };
  language: Document['language'];
  blocks: readonly Block[];
}

/** Passages that state something. A pull quote repeats, a note speaks of the document, and code is no prose. */
const passagesWithFigures = ({ title, blocks }: Measured): { id: string; text: string }[] =>
  ownPassages({ title, blocks: blocks.filter((block) => hasTrait(block, 'measured')) }).filter(
    ({ layout }) => layout?.kind !== 'preformatted',
  );

/** The quantities that a document states, in the order of the text; none where its language has no rules for them. */
export function findFigures(document: Measured): Figure[] {
  const passages = passagesWithFigures(document);
  const find = finderFor(document.language.value, passages);
  return passages.flatMap(({ id, text }) => find(text).map((figure) => ({ block: id, ...figure })));
}

const finders = new Map<string, FigureFinder>();

/** How figures are read in a document: in Spanish and French by the mark that its own numbers have before their fractions. */
function finderFor(language: string, passages: readonly { text: string }[]): (text: string) => FoundFigure[] {
  const primary = primaryOf(language);
  if (primary === 'en') return figuresIn;
  const words = quantitiesOf(language);
  if (!words) return () => [];
  const find = finders.get(primary) ?? createFigureFinder(words);
  finders.set(primary, find);
  const mark = tellDecimalMark(
    passages.map(({ text }) => text),
    language,
  );
  return (text) => find(text, mark);
}

/** The quantities of one English passage. */
export function figuresIn(text: string): FoundFigure[] {
  const amounts = listAmounts(text).filter((amount) => !namesOnly(text, amount));
  if (amounts.length === 0) return [];
  const sentences = sentencesOf(text);
  const found: FoundFigure[] = [];
  let index = 0;
  for (const amount of amounts) {
    while (index < sentences.length - 1 && amount.start >= (sentences[index]?.[1] ?? 0)) index += 1;
    const sentence = sentences[index] ?? [0, text.length];
    const before = found.at(-1);
    const figure = measure(text, amount, sentence, before && before.start >= sentence[0] ? before : undefined);
    if (figure) found.push(figure);
  }
  return found;
}

function measure(
  text: string,
  amount: Amount,
  sentence: [number, number],
  before?: FoundFigure,
): FoundFigure | undefined {
  const counted = amount.unit === undefined ? readCounted(text, amount, before) : undefined;
  const unit = amount.unit ?? counted?.unit;
  if (unit === undefined) return undefined;
  const { start } = amount;
  const behind = counted?.end ?? amount.end;
  const rate = readRate(text, behind);
  const end = rate?.end ?? behind;
  const measured = counted
    ? countedWords(text, counted, rate ? behind : sentence[1])
    : measuredBy(text, start, end, sentence);
  return {
    start,
    end,
    exact: text.slice(start, end),
    quantity: amount.quantity,
    unit: rate ? `${unit} per ${rate.per}` : unit,
    of: rate?.of ?? measured,
    status: findStatus(text, sentence, { start, end, hedged: amount.hedged }),
  };
}

/** “per minute”, “a month”, “in trade per minute”: for what unit of time or of anything a quantity is. */
interface Rate {
  /** The unit below the line, as printed. */
  per: string;
  /** What is measured, where it stands between: “in trade per minute”. */
  of?: string;
  end: number;
}

const RATE =
  /^(?:\s(?:in|of|worth of)\s(?<of>\p{Ll}[\p{Ll} -]{1,40}?))?\s(?:per|each|every|an?)\s(?<per>second|minute|hour|day|week|month|quarter|year|decade|person|capita|household|family|child|gallon|barrel|ton|tonne|acre|mile|dose|kilowatt[- ]hour|pound|worker|student|head)(?!\p{L})/u;
/** “per 100,000 residents”, “for every thousand births”: the same of as many of them. */
const OF_MANY =
  /^\s(?:per|for (?:every|each))\s(?<per>(?:10{2,6}|1,000|10,000|100,000|1,000,000|(?:10{0,2}\s)?(?:hundred\s)?(?:thousand|million)|hundred)(?:\s\p{Ll}[\p{L}-]*){0,2}?\s(?:\p{Ll}[\p{L}-]*s|people|children|men|women))(?!\p{L})/u;

/** The rate that stands at `end`, directly behind an amount. */
function readRate(text: string, end: number): Rate | undefined {
  const rest = text.slice(end, end + 80);
  const match = RATE.exec(rest) ?? OF_MANY.exec(rest);
  const per = match?.groups?.per;
  if (!match || per === undefined) return undefined;
  const of = match.groups?.of;
  return { per, ...(of !== undefined && { of }), end: end + match[0].length };
}

interface Counted {
  unit: string;
  end: number;
  /** Absent where the noun is one that was counted before. */
  noun?: CountedNoun;
}

const LINK =
  /^(?: (?:more|additional|fewer|less|other))?(?: of(?: (?:the|our|these|those|its|their|his|her|your|my))?(?= ))?/;

/** “12 million jobs”, “thousands of Haitians”, “70 of our partners”; “millions more” counts what was counted before. */
function readCounted(
  text: string,
  { end, vague, small }: Amount,
  before: FoundFigure | undefined,
): Counted | undefined {
  if (small) return undefined;
  const rest = text.slice(end, end + 40);
  const noun = findCountedNoun(text, end + (LINK.exec(rest)?.[0].length ?? 0));
  if (noun) return { unit: noun.noun, end: noun.end, noun };
  const more = /^ more(?=[ ,.;]|$)/.exec(rest)?.[0];
  if (!vague || more === undefined || before === undefined || before.unit === 'percent') return undefined;
  return { unit: before.unit, end: end + more.length };
}

const countedWords = (text: string, { noun, unit }: Counted, limit: number): string =>
  noun ? nounWithPhrase(text, noun, limit) : unit;
