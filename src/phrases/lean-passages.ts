import { firstParagraphOf, isWithin, turnOf } from '../record/passage-id.ts';
import { callPassage, type PassageCalls } from './called-passages.ts';
import type { PassagesFile, PublishedPassage, PublishedQuote } from './passages-file.ts';

/**
 * A document's `passages.json` as it stands in the site. What can be told of something else is not in it: of its source most words, of ids
 * turns and names, of a turn's first paragraph whose it is.
 */
export interface LeanPassages extends Omit<PassagesFile, 'passages' | 'quotes'> {
  called: PassageCalls;
  passages: Record<string, LeanPassage>;
  quotes: LeanQuote[];
}

type Told = 'text' | 'name' | 'turn';
/** `text` and `name` stand where they are others than can be told; whose it is, at the first paragraph of a turn. */
export type LeanPassage = Omit<PublishedPassage, Told> & Partial<Pick<PublishedPassage, Exclude<Told, 'turn'>>>;

/** `parts` is a turn's id where the statement is the turn. */
export interface LeanQuote extends Omit<PublishedQuote, 'parts'> {
  parts: PublishedQuote['parts'] | string;
}

/** All that is published of a document. */
export function readPassages(stored: LeanPassages): PassagesFile {
  const { called: _called, passages: own, quotes, ...rest } = stored;
  const passages: PassagesFile['passages'] = {};
  for (const [id, passage] of Object.entries(own)) passages[id] = readPassage(id, passage, own, stored);
  const partsOf = (parts: LeanQuote['parts']) => (typeof parts === 'string' ? turnParts(parts, passages) : parts);
  return { ...rest, passages, quotes: quotes.map((quote) => ({ ...quote, parts: partsOf(quote.parts) })) };
}

function readPassage(
  id: string,
  passage: LeanPassage,
  all: LeanPassages['passages'],
  { called, source }: Pick<LeanPassages, 'called' | 'source'>,
): PublishedPassage {
  const turn = turnOf(id);
  const { label, speaker } = (turn === undefined ? undefined : all[firstParagraphOf(turn)]) ?? passage;
  return {
    ...passage,
    text: passage.text ?? wordsAt(source?.text ?? '', passage.at),
    name: passage.name ?? callPassage(id, called),
    ...(turn !== undefined && { turn }),
    ...(label !== undefined && { label }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** A turn from its first word to its last. */
export const turnParts = (
  turn: string,
  passages: Readonly<Record<string, { text: string }>>,
): PublishedQuote['parts'] =>
  Object.entries(passages).flatMap(([id, { text }]) => (isWithin(id, turn) ? [[id, 0, text.length]] : []));

/** Words as a source mostly has them: over several lines, with marks of a list and escapes as Markdown has them. */
export const wordsAt = (source: string, at: PublishedPassage['at']): string =>
  source
    .slice(...(at ?? [0, 0]))
    .replace(/^[-*+] +/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
