import type { Block } from '../../../src/schema/block.ts';
import type { Attribution, Quote, QuotePart } from '../../../src/schema/quote.ts';
import { assertExact } from './assert-exact.ts';
import { findDirect, type Utterance } from './find-direct.ts';
import { findHeadline } from './find-headline.ts';
import { findReported, type Statement } from './find-reported.ts';
import { findSpoken } from './find-spoken.ts';
import type { Cue } from './find-cue.ts';
import { labelOf, speakerPlace } from './identify-speaker.ts';
import { makePart, type Finding, type QuotedDocument } from './make-part.ts';
import { readProse, type Place, type ReadProse } from './prose.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** Prose: what is neither a caption nor a note nor spoken; a pull quote only repeats. */
const proseOf = (blocks: readonly Block[]): ReadProse[] =>
  readProse(blocks.filter((block) => block.kind === 'paragraph').map(({ id, text }) => ({ id, text })));

const cueOf = (passages: readonly ReadProse[], cue: Cue | undefined): Pick<Attribution, 'cue' | 'addressee'> => {
  const block = cue && passages[cue.position]?.id;
  if (cue === undefined || block === undefined) return {};
  const { verb, start, end, addressee } = cue;
  return { cue: { verb, block, start, end }, ...(addressee !== undefined && { addressee }) };
};

interface Told {
  mode: 'direct' | 'reported';
  parts: Place[];
  cue: Cue | undefined;
  basis: 'cue' | 'context';
  place: Place | undefined;
  label: string;
}

const fromUtterance = (passages: readonly ReadProse[], { parts, found }: Utterance): Told => ({
  mode: 'direct',
  parts,
  cue: found?.cue,
  basis: found?.basis ?? 'context',
  place: speakerPlace(found),
  label: labelOf(passages, found) ?? '',
});

const fromStatement = (passages: readonly ReadProse[], { part, cue }: Statement): Told => ({
  mode: 'reported',
  parts: [part],
  cue,
  basis: 'cue',
  place: cue.subject,
  label: labelOf(passages, { cue, basis: 'cue', rule: 'reported' }) ?? '',
});

/** What is told in prose, direct and reported, in the order of the text; a statement stands before what it holds. */
function findTold(document: QuotedDocument, passages: readonly ReadProse[]): Finding[] {
  const direct = findDirect(passages);
  const tags = (position: number): Set<number> =>
    new Set(
      direct.flatMap(({ found }) =>
        found?.rule === 'behind' && found.cue?.position === position ? [found.cue.start] : [],
      ),
    );
  const reported = passages.flatMap((prose) => findReported(prose, tags(prose.position)));
  const told = [
    ...direct.map((one) => fromUtterance(passages, one)),
    ...reported.map((one) => fromStatement(passages, one)),
  ];
  const speakers = resolveSpeakers(passages, told);
  return told.map(({ mode, parts, cue, basis }, i): Finding => {
    const [first] = parts as [Place];
    return {
      at: { position: first.position, start: first.start },
      quote: {
        mode,
        parts: parts.map(({ position, start, end }) => {
          const { id, text } = passages[position] as ReadProse;
          return makePart(document, id, text, start, end);
        }),
        attribution: { speaker: speakers[i] ?? { status: 'unknown', label: '' }, ...cueOf(passages, cue), basis },
      },
    };
  });
}

/** Names for each direct quotation the reported statement that it stands in. */
function nestQuotes(quotes: Quote[]): Quote[] {
  const holds = (outer: QuotePart, inner: QuotePart): boolean =>
    outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
  return quotes.map((quote) => {
    const [part] = quote.parts;
    if (quote.mode !== 'direct' || !part) return quote;
    const outer = quotes.findLast((other) => other.mode === 'reported' && other.parts.some((one) => holds(one, part)));
    return outer ? { ...quote, within: outer.id } : quote;
  });
}

/**
 * Who said what in a document.
 * @throws Error where a quotation's words are not those of its passage or of the source: a bug, not a fault of the content.
 */
export function findQuotes(document: QuotedDocument): Quote[] {
  const passages = proseOf(document.blocks);
  const told = findTold(document, passages).sort(
    (a, b) => a.at.position - b.at.position || a.at.start - b.at.start || (a.quote.mode === 'reported' ? -1 : 1),
  );
  const found = [...findHeadline(document, told), ...told.map(({ quote }) => quote), ...findSpoken(document)];
  const quotes = found.map((quote, i): Quote => ({
    id: `q${String(i + 1)}`,
    ...quote,
    ...(document.altered && { altered: true }),
  }));
  assertExact(document, quotes);
  return nestQuotes(quotes);
}
