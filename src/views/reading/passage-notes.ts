import { authorityPath, correctionPath, figuresPath } from '../../paths.ts';
import type { Passage } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import type { QuotePart } from '../../record/quote.ts';
import { passagesOf } from '../../record/passages.ts';
import { figureWords } from '#words/figures.ts';
import { speakerWords } from '#words/parts/speakers.ts';
import { readingWords as words } from '#words/reading.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { isTelling } from './is-telling.ts';
import type { ParallelNote } from './parallel-notes.ts';
import { quoteSpeaker } from '../../parts/quotes/quote-speaker.ts';

/** What stands beside a passage. */
export type PassageNote =
  | CorrectionNote
  | { kind: 'sic'; exact: string; note: string }
  /** A statement or passage of which the editor says whose words it is, or that it is none. */
  | { kind: 'decided'; exact: string; what: string; reason: string }
  /** Words that stand for a name: `he`, `MPP`. With `reason`, the editor says so. */
  | { kind: 'meant'; printed: string; name: string; href?: string; reason?: string }
  /** A quantity that is not simply stated. */
  | { kind: 'figure'; exact: string; claimed: string; of: string; href: string }
  /** A day that is told from the day of the document: `Tuesday`. */
  | { kind: 'day'; exact: string; day: string }
  | { kind: 'parallel'; parallels: ParallelNote[] };

/** Corrections that are alike are noted where the first of them stands. */
export interface CorrectionNote {
  kind: 'correction';
  from: string;
  to: string;
  reason: string;
  /** How many are alike in the document. */
  count: number;
  href: string;
  /** True for the document's first, which has the switch to the words as received. */
  first: boolean;
}

export type NotesOf = (passage: Pick<Passage, 'id'>) => PassageNote[];

type Noted = Pick<
  Document,
  'id' | 'blocks' | 'corrections' | 'quotes' | 'mentions' | 'figures' | 'dates' | 'notQuotations'
>;

/** The notes on each passage of a document: what was done to its words first, where they stand elsewhere last. */
export function passageNotes(
  document: Noted,
  archive: Archive,
  parallels: ReadonlyMap<string, ParallelNote[]> = new Map(),
): NotesOf {
  const kinds: ReadonlyMap<string, PassageNote[]>[] = [
    correctionNotes(document),
    sicNotes(document),
    decidedNotes(document, archive),
    meantNotes(document, archive),
    figureNotes(document),
    dayNotes(document),
    new Map([...parallels].map(([id, own]) => [id, [{ kind: 'parallel', parallels: own }]])),
  ];
  return ({ id }) => kinds.flatMap((notes) => notes.get(id) ?? []);
}

function byBlock(notes: readonly (readonly [block: string, note: PassageNote])[]): ReadonlyMap<string, PassageNote[]> {
  const map = new Map<string, PassageNote[]>();
  for (const [block, note] of notes) map.set(block, [...(map.get(block) ?? []), note]);
  return map;
}

function correctionNotes({ id, corrections }: Noted) {
  const alike = Map.groupBy(corrections.entries(), ([, { from, to, reason }]) => JSON.stringify([from, to, reason]));
  return byBlock(
    [...alike.values()].flatMap((entries) => {
      const [[index, { block, from, to, reason }]] = entries as [[number, Document['corrections'][number]]];
      const href = correctionPath(id, index + 1);
      return [
        [block, { kind: 'correction', from, to, reason, count: entries.length, href, first: index === 0 }] as const,
      ];
    }),
  );
}

/** A mark in the text says that odd words are the source's; what else there is to say stands beside it. */
const sicNotes = ({ blocks }: Noted) =>
  byBlock(
    passagesOf(blocks).flatMap(({ id, text, spans }) =>
      spans.flatMap((span) =>
        span.kind === 'sic' && span.basis === 'supplied' && span.note
          ? [[id, { kind: 'sic', exact: text.slice(span.start, span.end), note: span.note }] as const]
          : [],
      ),
    ),
  );

/** What the editor decided about statements and passages. Of a turn its own line says so. */
function decidedNotes({ blocks, quotes, notQuotations = [] }: Noted, archive: Archive) {
  const note = (parts: Words[], what: string, reason: string) =>
    [parts[0]?.block ?? '', { kind: 'decided', exact: begin(parts), what, reason }] as const;
  return byBlock([
    ...quotes.flatMap((quote) => {
      const { supplied, name } = quoteSpeaker(quote, undefined, archive);
      return supplied === undefined || quote.mode === 'spoken' ? [] : [note(quote.parts, words.saidBy(name), supplied)];
    }),
    ...notQuotations.map(({ parts, reason }) => note(parts, words.noQuotation, reason)),
    ...passagesOf(blocks).flatMap(({ id: block, text: exact, supplied = [] }) =>
      supplied.map(({ what, reason }) => note([{ block, exact }], words.decidedOf[what], reason)),
    ),
  ]);
}

type Words = Pick<QuotePart, 'block' | 'exact'>;

/** The first words of a statement or passage. */
function begin(parts: readonly Words[]): string {
  const all = parts
    .map(({ exact }) => exact)
    .join(' … ')
    .split(' ');
  return all.length > 8 ? `${all.slice(0, 7).join(' ')} …` : all.join(' ');
}

/** Whom a statement is ascribed to where the text says `he`, and what a name means that has no word of the fuller one. */
function meantNotes({ blocks, quotes, mentions }: Noted, archive: Archive) {
  const texts = new Map(passagesOf(blocks).map(({ id, text }) => [id, text]));
  const notes = new Map<string, readonly [string, PassageNote]>();
  const reasonOf = (at: string, printed: string) =>
    mentions.find(({ block, start, end }) => block === at && texts.get(at)?.slice(start, end) === printed)?.supplied
      ?.reason;
  for (const quote of quotes) {
    const block = quote.parts[0]?.block ?? '';
    const { name, href, printed } = quoteSpeaker(quote, undefined, archive);
    // Of a pronoun that means nobody for sure there is nothing to say.
    if (quote.mode === 'spoken' || printed === undefined || name === speakerWords.nobody || !texts.has(block)) continue;
    const reason = reasonOf(block, printed);
    notes.set(`${block} ${name}`, [
      block,
      { kind: 'meant', printed, name, ...(href && { href }), ...(reason && { reason }) },
    ]);
  }
  const told = new Set<string>();
  for (const { entity, kind, block, start, end, supplied } of mentions) {
    const printed = texts.get(block)?.slice(start, end);
    const name = archive.authority(entity)?.entry.name;
    if (printed === undefined || name === undefined || kind === 'topics') continue;
    if (supplied?.reason === undefined && isTelling(printed, name)) continue;
    // Once in a document: who has read it knows.
    if (told.has(`${entity} ${printed}`)) continue;
    told.add(`${entity} ${printed}`);
    if (!notes.has(`${block} ${name}`))
      notes.set(`${block} ${name}`, [
        block,
        {
          kind: 'meant',
          printed,
          name,
          href: authorityPath(kind, entity),
          ...(supplied?.reason && { reason: supplied.reason }),
        },
      ]);
  }
  return byBlock([...notes.values()]);
}

/** A figure that is simply stated needs no note: the text says it. */
const figureNotes = ({ figures }: Noted) =>
  byBlock(
    figures.flatMap(({ block, exact, of, status }) =>
      status === 'stated'
        ? []
        : [
            [
              block,
              {
                kind: 'figure',
                exact,
                claimed: figureWords.claimed[status],
                of: exact.includes(of) ? '' : of,
                href: figuresPath(),
              },
            ] as const,
          ],
    ),
  );

/** Days that a reader would have to work out, each where it is first named. */
function dayNotes({ dates }: Noted) {
  const told = new Set<string>();
  return byBlock(
    dates.flatMap(({ block, exact, edtf, basis }) => {
      const isNews = basis === 'relative' && edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) && !/\d/.test(exact);
      const said = exact.toLowerCase();
      if (!isNews || told.has(said)) return [];
      told.add(said);
      return [[block, { kind: 'day', exact, day: formatEdtf(edtf) }] as const];
    }),
  );
}

/** What folded notes say of themselves: `2 notes: corrected, a figure`. */
export function notesSummary(notes: readonly PassageNote[]): string {
  const count = notes.reduce((sum, note) => sum + (note.kind === 'parallel' ? note.parallels.length : 1), 0);
  return words.notes(count, [...new Set(notes.map(({ kind }) => words.noteKinds[kind]))]);
}
