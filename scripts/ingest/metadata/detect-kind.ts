import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Block, Passage } from '../../../src/record/block.ts';
import type { Kind } from '../../../src/record/document.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { countWords, turnsOf } from '../../../src/record/passages.ts';
import { reportSignsOf } from '../languages/reading.ts';
import { citeInContext } from './cite-in-context.ts';

export interface KindClues {
  document: string;
  blocks: Block[];
  /** What the front matter calls the document, if it does. */
  category: string | undefined;
  dateline: string | undefined;
  byline: boolean;
  title: string;
  /** BCP 47. */
  language: string;
}

const CATEGORIES: [RegExp, Kind][] = [
  [/\b(?:op-?ed|opinion|commentary|column|editorial)s?\b/i, 'op-ed'],
  [/\b(?:explainer|explained|analysis|backgrounder|faq|primer)s?\b/i, 'explainer'],
  [/\b(?:transcript|interview)s?\b/i, 'transcript'],
  [/\b(?:news|article|report|story)\b/i, 'article'],
];

const WEEKDAY = /\b(?:on|earlier|late|since|until|said|told) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const REPORTING = /\b(?:said|told reporters|told|added|according to|warned|announced)\b/g;
const URGING = /\b(?:should|must|ought to|need(?:s)? to|will need to)\b/g;
const FIRST_PERSON = /\b(?:I|we|our|ours|us|my|you|your)\b/i;
const PRESENT = /\b(?:is|are|includes?|allows?|requires?|demands?|means|remains?|needs?|helps?|involves?|consists?)\b/;
/** Of an explainer's sentences, how many are in the present tense. */
const PRESENT_SHARE = 0.5;
const OFFICIAL_FORM =
  /\b(?:readout|statement|proclamation|declaration|memorandum|letter|message|order|notice|nomina\w+|appoint\w+|announce\w*|approves?|amends?|remarks|fact sheet|press release|bill|resolution)\b/i;
/** “US” in capitals is a country, not “us”. */
const COUNTRY = /\bU\.?S\.?(?:A\.?)?(?![\p{L}])/gu;
const QUOTED = /[“"][^“”"]{25,}[”"]/;

const proseOf = (blocks: Block[]): Passage[] =>
  blocks.filter((block) => hasTrait(block, 'prose')).filter(({ layout }) => layout === undefined);

const count = (passages: Passage[], pattern: RegExp): number =>
  passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

function fromTurns({ document, blocks }: KindClues): Sourced<Kind> | undefined {
  const turns = turnsOf(blocks);
  const [first] = turns;
  if (!first) return undefined;
  const labels = [first, ...turns.filter((turn) => turn.label !== first.label).slice(0, 1)];
  const evidence = labels.map((turn) => ({ document, block: turn.id, exact: turn.label }));
  const note = `Speakers’ labels stand before ${String(turns.length)} ${turns.length === 1 ? 'turn' : 'turns'}.`;
  return { value: 'transcript', basis: 'inferred', evidence, note };
}

function fromCategory(category: string): Sourced<Kind> | undefined {
  const kind = CATEGORIES.find(([pattern]) => pattern.test(category))?.[1];
  return kind && { value: kind, basis: 'stated', note: `The source’s own metadata says “${category}”.` };
}

/** Reports have a dateline, a byline, credits, days of the week, and say who said what. */
function fromReporting(
  { document, blocks, dateline, byline, language }: KindClues,
  prose: Passage[],
): Sourced<Kind> | undefined {
  const credits = blocks.find((block) => block.kind === 'note' && block.purpose === 'credits');
  const signs = reportSignsOf(language) ?? { weekday: WEEKDAY, reporting: REPORTING };
  const weekday = citeInContext(document, prose, signs.weekday);
  const reporting = count(prose, signs.reporting) >= 2 ? citeInContext(document, prose, signs.reporting) : [];
  const weight =
    (dateline === undefined ? 0 : 2) + (credits ? 2 : 0) + (byline ? 1 : 0) + weekday.length + reporting.length;
  // A dateline alone begins press releases too.
  if (weight < 3) return undefined;
  const has = [
    ...(dateline === undefined ? [] : ['a dateline']),
    ...(byline ? ['a byline'] : []),
    ...(credits ? ['reporters’ credits'] : []),
    ...(weekday.length > 0 ? ['days of the week'] : []),
    ...(reporting.length > 0 ? ['attributed statements'] : []),
  ];
  return {
    value: 'article',
    basis: 'inferred',
    evidence: [...weekday, ...reporting],
    note: `It has ${has.join(', ')}.`,
  };
}

/** Opinion ends with who the author is and says what ought to be done. */
function fromOpinion({ document, blocks }: KindClues, prose: Passage[]): Sourced<Kind> | undefined {
  const biography = blocks.find((block) => block.kind === 'note' && block.purpose === 'biography');
  if (!biography || biography.kind !== 'note' || count(prose, URGING) < 2) return undefined;
  const about = { document, block: biography.id, exact: biography.text.split(/(?<=[.?!]) /)[0] ?? biography.text };
  return {
    value: 'op-ed',
    basis: 'inferred',
    evidence: [about, ...citeInContext(document, prose, URGING)],
    note: 'It closes with its author’s biography and says what should be done.',
  };
}

/**
 * An explainer tells how things are: prose mostly in the present tense that nobody speaks in, with no quotations, no “I” or
 * “we” and no reporter. What calls itself a statement, a readout or an order is none.
 */
function fromExposition({ document, blocks, title }: KindClues, prose: Passage[]): Sourced<Kind> | undefined {
  const words = prose.reduce((sum, { text }) => sum + countWords(text), 0);
  const others = blocks.some((block) => hasTrait(block, 'prose') && block.layout !== undefined);
  const spoken = prose.some(({ text }) => QUOTED.test(text) || FIRST_PERSON.test(text.replace(COUNTRY, '')));
  const sentences = prose.flatMap(({ text }) => text.split(/(?<=[.?!]) (?=[\p{Lu}“"])/u));
  const present = sentences.filter((sentence) => PRESENT.test(sentence)).length / Math.max(1, sentences.length);
  if (others || spoken || OFFICIAL_FORM.test(title) || prose.length < 3 || words / prose.length < 30) return undefined;
  if (present < PRESENT_SHARE || count(prose, REPORTING) > 1) return undefined;
  return {
    value: 'explainer',
    basis: 'inferred',
    evidence: citeInContext(document, prose, PRESENT),
    note: 'It tells how things are, without speakers, quotations, a dateline, a byline or a first person.',
  };
}

/** The kind that the text and its metadata show, with what shows it; undefined where they leave it open. */
export function detectKind(clues: KindClues): Sourced<Kind> | undefined {
  const prose = proseOf(clues.blocks);
  const { category } = clues;
  // A document whose own metadata calls it something else (a proclamation, a statement) is not guessed into one of ours.
  const said = category === undefined ? undefined : fromCategory(category);
  if (category !== undefined) return fromTurns(clues) ?? said;
  return fromTurns(clues) ?? fromReporting(clues, prose) ?? fromOpinion(clues, prose) ?? fromExposition(clues, prose);
}
