import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import type { Correction, DocumentSummary } from '../../record/document.ts';
import { receivedDayOf } from '../../record/day-of.ts';

/** Words that were corrected alike in a document. */
interface CorrectedWords extends Pick<Correction, 'from' | 'to' | 'reason'> {
  /** That of their first place among the document's corrections, counted from 1. */
  number: number;
  /** In how many places. */
  places: number;
}

/** Something that came into the archive, was mended in it, or has gone. `on`: the ISO day, where a card or `archive.yaml` says it. */
export type Change = { on?: string } & (
  | { kind: 'added'; document: string }
  | { kind: 'corrected'; document: string; corrected: CorrectedWords[] }
  | { kind: 'withdrawn'; document: string; reason: string }
);

/**
 * All changes in the order in which the archive changed, the latest first; those of no known day come last. What a rule mended as a source
 * was read is no change: it has been so from the day on which the document came.
 */
export const archiveChanges = question('changes', (archive): Change[] => {
  const { documents, settings } = archive;
  const changes = [
    ...documents.map((document): Change => ({
      kind: 'added',
      document: document.id,
      ...dated(receivedDayOf(document)),
    })),
    ...documents.flatMap((document) => correctionsOf(document, archive)),
    ...Object.entries(settings.withdrawn).map(([document, { reason, on }]): Change => ({
      kind: 'withdrawn',
      document,
      reason,
      ...dated(on),
    })),
  ];
  return changes.toSorted(({ on: a = '' }, { on: b = '' }) => (a === b ? 0 : a < b ? 1 : -1));
});

const dated = (on: string | undefined): { on?: string } => (on === undefined ? {} : { on });

/** A change for each day on which words of the document were corrected. */
function correctionsOf({ id, counts }: DocumentSummary, archive: Archive): Change[] {
  if (counts.corrections === 0) return [];
  const own = archive.record(id).corrections.map((one, index) => ({ ...one, number: index + 1 }));
  const byDay = Map.groupBy(
    own.filter(({ byRule }) => byRule !== true),
    ({ on }) => on,
  );
  return [...byDay].map(([on, all]): Change => {
    const alike = Map.groupBy(all, ({ from, to, reason }) => JSON.stringify([from, to, reason]));
    const corrected = [...alike.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { from, to, reason, number } = first;
      return [{ from, to, reason, number, places: others.length + 1 }];
    });
    return { kind: 'corrected', document: id, corrected, ...dated(on) };
  });
}
