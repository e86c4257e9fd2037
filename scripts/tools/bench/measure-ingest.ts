import { normalizeArchive } from '../../ingest/normalize-archive.ts';
import type { Problem } from '../../report/problem.ts';
import type { Progress } from '../../report/progress.ts';
import type { Document } from '../../../src/record/document.ts';

/** What a run of ingest over a folder of sources cost, and what came of it. */
export interface IngestMeasure {
  documents: number;
  seconds: number;
  /** Most memory that the process held, in megabytes (10⁶ bytes). */
  megabytes: number;
  /** Kind → how many documents; `none found` where the text leaves it open. */
  kinds: Map<string, number>;
  withoutTitle: number;
  withoutDate: number;
  withoutTurns: number;
  turns: number;
  mentions: number;
  quotes: number;
  /** The slowest files, slowest first. */
  slowest: { file: string; seconds: number; bytes: number }[];
  problems: Problem[];
}

const SLOWEST = 10;

/** Runs ingest over `sources`, without cards but with the authorities in `content`, into the folder `records`. */
export async function measureIngest(
  sources: string,
  content: string,
  records: string,
  progress: Progress,
): Promise<IngestMeasure> {
  const files: IngestMeasure['slowest'] = [];
  const kinds = new Map<string, number>();
  const count = { withoutTitle: 0, withoutDate: 0, withoutTurns: 0, turns: 0, mentions: 0, quotes: 0 };
  const onDocument = (document: Document, seconds: number) => {
    const kind = document.kind?.value ?? 'none found';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (document.title.basis === 'supplied') count.withoutTitle += 1;
    if (document.date === undefined) count.withoutDate += 1;
    if (document.counts.turns === 0) count.withoutTurns += 1;
    count.turns += document.counts.turns;
    count.mentions += document.mentions.length;
    count.quotes += document.quotes.length;
    files.push({ file: document.source.file, seconds, bytes: document.source.bytes });
  };
  const started = performance.now();
  // In this thread alone, so that the seconds of each document are its own.
  const threads = 0;
  const { problems, documents } = await normalizeArchive({
    content,
    sources,
    records,
    progress,
    onDocument,
    threads,
  });
  const seconds = (performance.now() - started) / 1000;
  const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  // Node gives kilobytes of 1,024 bytes.
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return { documents, seconds, megabytes, kinds, ...count, slowest, problems };
}
