import { passagePath, sourcePath } from '../../paths.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Document } from '../../record/document.ts';
import type { Range } from '../../record/sourced.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { cutContext, type ContextPiece } from '../../parts/context.ts';
import { documentLabel, whenKnown, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { passageName } from '../../parts/passage-name.ts';
import { quoteSpeaker, type QuoteSpeakerView } from '../../parts/quotes/quote-speaker.ts';
import { sourceBytes, sourceLines, type SourceLine } from '../../parts/source-stretch.ts';
import { speakerName } from '../../parts/speaker-line.ts';
import type { LocatedStretch } from './locate-words.ts';

/** A few words, their paragraph, their place in the file and the file's hash: the same stretch marked in each. */
export interface HomeProof {
  /** Without the marks around a quotation, and without the comma before the closing one. */
  words: string;
  isQuotation: boolean;
  speaker?: Pick<QuoteSpeakerView, 'name' | 'href' | 'status'>;
  document: DocumentLabel;
  when: string;
  place: { href: string; name: string };
  /** Absent where the words are all of it. */
  paragraph?: ContextPiece[];
  lines: FileLine[];
  /** Of the words: lines, and bytes counted from 1. */
  at: { firstLine: number; lastLine: number; firstByte: number; lastByte: number; bytes: number };
  sha256: string;
  /** `22 November 2026`: since when the file is known not to have changed. */
  since?: string;
  check: string;
}

interface FileLine {
  number: number;
  pieces: ContextPiece[];
  /** Whether some of the words stand in it. */
  isLit: boolean;
}

/** How many lines of the file stand before the words, and behind them. */
const around = 2;
/** One line on any screen; what is longer is cut. */
const longestLine = 150;

/** Nothing where the file has other words there. `source` is the decoded file. */
export function homeProof(chosen: LocatedStretch, source: string, archive: Archive): HomeProof | undefined {
  const { document: id, block, start, end, quote } = chosen;
  const record = archive.record(id);
  const passage = passagesOf(record.blocks).find((one) => one.id === block);
  const summary = archive.document(id);
  const exact = passage?.text.slice(start, end);
  if (!passage || !summary || !exact || fold(source.slice(...chosen.source)) !== fold(exact)) return undefined;
  const isPart = start > 0 || end < passage.text.length;
  return {
    words: quote ? exact.replace(/,$/, '') : exact,
    isQuotation: quote !== undefined,
    ...speakerOf(chosen, archive),
    document: documentLabel(summary),
    when: whenKnown(summary),
    place: { href: passagePath(id, block), name: passageName(block) },
    ...(isPart && { paragraph: cutContext(passage.text, [{ start, end }]) }),
    ...stretchOf(chosen.source, source, record),
    sha256: record.source.sha256,
    ...(record.source.since && { since: formatEdtf(record.source.since) }),
    check: `${sourcePath(id)}#${block}`,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

function speakerOf({ document, block, quote }: LocatedStretch, archive: Archive): Pick<HomeProof, 'speaker'> {
  const turn = archive.passage(document, block)?.turn;
  if (quote) return { speaker: quoteSpeaker(quote, turn, archive) };
  return turn ? { speaker: { name: speakerName(turn) } } : {};
}

function stretchOf(
  stretch: Range,
  source: string,
  { source: { bytes, encoding } }: Document,
): Pick<HomeProof, 'lines' | 'at'> {
  const all = sourceLines(source);
  const lit = all.filter(({ range: [from, to] }) => from < stretch[1] && stretch[0] < to);
  const [first, last] = [lit[0]?.number ?? 1, lit.at(-1)?.number ?? 1];
  const { first: firstByte, last: lastByte } = sourceBytes(source, stretch, encoding);
  return {
    lines: all
      .slice(Math.max(0, first - 1 - around), last + around)
      .map((line) => fileLine(line, lit.includes(line) ? stretch : undefined, source)),
    at: { firstLine: first, lastLine: last, firstByte, lastByte, bytes },
  };
}

function fileLine({ number, range: [from, to] }: SourceLine, lit: Range | undefined, source: string): FileLine {
  const text = source.slice(from, to);
  if (!lit) return { number, pieces: [{ text: text.slice(0, longestLine), marked: false }], isLit: false };
  const marked = { start: Math.max(lit[0] - from, 0), end: Math.min(lit[1], to) - from };
  return { number, pieces: cutContext(text, [marked]), isLit: true };
}
