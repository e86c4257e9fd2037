import { dayOf } from './day-of.ts';
import type { Document } from './document.ts';
import { distinctWords } from './distinct-words.ts';
import { madeTitleNote } from './made-title.ts';
import { passagesOf, turnsOf } from './passages.ts';
import type { Quote } from './quote.ts';

/**
 * What is uncertain in a document, the most doubtful kind first: who says a statement is told from what stands around it; its day, or what it
 * is, was worked out; a label of a transcript stands once, and may be none; nobody is named for a quotation; something was not found.
 */
export const doubtKinds = ['speaker', 'day', 'label', 'kind', 'nobody', 'no-day', 'no-title'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** One thing that an editor could settle. */
export interface Doubt {
  kind: DoubtKind;
  /** Where the words stand; absent of what is said of the whole document. */
  block?: string;
  /** Words of the document that it is about. */
  exact?: string;
  /** Words that stand once in that place, and tell which of several statements is meant. */
  words?: string;
  /** Of a speaker: who the archive knows it to be. */
  ref?: string;
  /** Of a speaker whom the archive does not know: the name as the document prints it. */
  printed?: string;
  /** What the rules made of it: a speaker, a day, a kind. */
  value?: string;
  /** Why, in the record's own words. */
  note?: string;
}

/** Fewer turns than these may be lines that only look like some. */
const fewTurns = 4;

/** What the rules alone say, and not surely; what an editor decided is in no doubt. The most doubtful first. */
export function doubtsOf(document: Document): Doubt[] {
  const found = [...ofStatements(document), ...ofDay(document), ...ofKind(document), ...ofLabels(document)];
  if (document.title.note === madeTitleNote && !document.notStated?.includes('title'))
    found.push({ kind: 'no-title', value: document.title.value });
  return found.toSorted((a, b) => doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind));
}

function ofStatements({ quotes, blocks }: Document): Doubt[] {
  const texts = new Map(passagesOf(blocks).map(({ id, text }) => [id, text]));
  return quotes.flatMap((quote) => ofStatement(quote, texts));
}

function ofStatement(
  { mode, parts, attribution, shortens, procedural }: Quote,
  texts: ReadonlyMap<string, string>,
): Doubt[] {
  const [part] = parts;
  if (!part || mode === 'spoken' || shortens !== undefined || procedural || attribution.supplied) return [];
  const { speaker, basis } = attribution;
  const words = distinctWords(texts.get(part.block) ?? part.exact, part.start, part.end);
  const where = { block: part.block, exact: part.exact, words };
  if (speaker.status === 'unknown') return mode === 'direct' ? [{ kind: 'nobody', ...where }] : [];
  const isTold = basis === 'context' || speaker.why !== undefined;
  if (!isTold) return [];
  const value = speaker.name ?? speaker.ref ?? speaker.label;
  const { ref, name, status, why } = speaker;
  const who = ref === undefined ? status === 'named' && name !== undefined && { printed: name } : { ref };
  return [{ kind: 'speaker', ...where, value, ...who, ...(why && { note: why }) }];
}

function ofDay(document: Document): Doubt[] {
  const day = dayOf(document);
  if (!day) return document.notStated?.includes('date') ? [] : [{ kind: 'no-day' }];
  if (day.basis !== 'inferred' || day.evidence) return [];
  return [{ kind: 'day', value: day.value, ...(day.note !== undefined && { note: day.note }) }];
}

function ofKind({ kind, blocks }: Document): Doubt[] {
  if (kind?.basis !== 'inferred') return [];
  const isFew = kind.value === 'transcript' && turnsOf(blocks).length < fewTurns;
  return isFew ? [{ kind: 'kind', value: kind.value, ...(kind.note !== undefined && { note: kind.note }) }] : [];
}

/** A label of one turn among others, whose words name nobody. */
function ofLabels({ blocks }: Document): Doubt[] {
  const turns = turnsOf(blocks);
  const byLabel = Map.groupBy(turns, ({ label }) => label);
  return [...byLabel].flatMap(([label, [turn, ...others]]): Doubt[] =>
    !turn || others.length > 0 || turns.length < fewTurns || turn.role !== 'speaker' || turn.supplied
      ? []
      : [{ kind: 'label', block: passagesOf([turn])[0]?.id ?? turn.id, exact: label }],
  );
}
