import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Quote } from '../../../src/record/quote.ts';
import { listTold } from '../../ingest/quotes/find-told.ts';
import { readProse } from '../../ingest/quotes/prose.ts';
import { createSeededRandom } from '../seeded-random.ts';

/**
 * Which statements are drawn from: all, those of a named person, those of a pronoun that points to a name; of transcripts the turns that
 * are said to run the conversation alone, and the other short ones.
 */
export const DRAWS = ['all', 'named', 'pronouns', 'procedural', 'short-turns'] as const;
export type Draw = (typeof DRAWS)[number];

/** A statement as the record has it, with what somebody needs who reads it against the text. */
export interface DrawnStatement {
  file: string;
  quote: Quote;
  /** The passages that hold its words, with one before and one behind. */
  around: string[];
  /** Which rule found it, where one of English did. */
  rule: string | undefined;
}

const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/** A longer turn is seldom without a word on the matter. */
const shortTurn = 160;

function isWanted({ mode, parts, procedural, attribution: { speaker } }: Quote, draw: Draw): boolean {
  if (draw === 'procedural') return procedural === true;
  if (draw === 'short-turns')
    return mode === 'spoken' && !procedural && parts.reduce((sum, { exact }) => sum + exact.length, 0) < shortTurn;
  // A turn's speaker is printed above it, so there is nothing to read.
  if (mode === 'spoken') return false;
  if (draw === 'all') return true;
  if (draw === 'named') return speaker.status === 'named';
  return PRONOUN.test(speaker.label) && (speaker.name !== undefined || speaker.ref !== undefined);
}

function textAround({ blocks }: Document, { parts }: Quote): string[] {
  const passages = passagesOf(blocks);
  const places = parts.map(({ block }) => passages.findIndex(({ id }) => id === block)).filter((place) => place >= 0);
  // The title's words stand in no passage.
  if (places.length === 0) return passages.slice(0, 1).map(({ text }) => text);
  return passages.slice(Math.max(0, Math.min(...places) - 1), Math.max(...places) + 2).map(({ text }) => text);
}

/** Which rule found each statement of an English text, by its mode, passage and first letter. */
function rulesOf({ blocks }: Document): (quote: Quote) => string | undefined {
  const prose = readProse(blocks.filter((block) => hasTrait(block, 'quoted')).map(({ id, text }) => ({ id, text })));
  const keyOf = (mode: string, block: string | undefined, start: number | undefined): string =>
    `${mode} ${block ?? ''} ${String(start)}`;
  const rules = new Map(
    listTold(prose).map(({ mode, parts: [part], rule }) => [
      keyOf(mode, part && prose[part.position]?.id, part?.start),
      rule,
    ]),
  );
  return ({ mode, parts: [part] }) => rules.get(keyOf(mode, part?.block, part?.start));
}

/** `count` statements of `documents`, each once, in the order of the text: the same ones for the same documents and seed. */
export function drawStatements(
  documents: readonly Document[],
  { count, seed, draw }: { count: number; seed: number; draw: Draw },
): DrawnStatement[] {
  const left = documents.flatMap((document, at) =>
    document.quotes.filter((quote) => isWanted(quote, draw)).map((quote) => ({ document, at, quote })),
  );
  const random = createSeededRandom(seed);
  const drawn = Array.from({ length: Math.min(count, left.length) }, () => left.splice(random(left.length), 1)).flat();
  return drawn
    .sort((a, b) => a.at - b.at || a.document.quotes.indexOf(a.quote) - b.document.quotes.indexOf(b.quote))
    .map(({ document, quote }) => ({
      file: document.source.file,
      quote,
      around: textAround(document, quote),
      rule: rulesOf(document)(quote),
    }));
}
