import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { makersOf } from '../authorities/authority-names.ts';
import { archiveChanges, type Change } from './archive-changes.ts';

/** What of the archive's changes is about a person, a topic or an event, in their order. Of what was withdrawn nobody knows whom it named. */
export const changesOf = question('changes-of', (archive, entity: string): Change[] => {
  const concerned = documentsOf(entity, archive);
  return archive.ask(archiveChanges).filter(({ kind, document }) => kind !== 'withdrawn' && concerned.has(document));
});

/** The documents that name it, hold words of theirs, are made by it or belong to it. */
const documentsOf = (entity: string, archive: Archive): ReadonlySet<string> =>
  new Set([
    ...(archive.mentioned.get(entity)?.keys() ?? []),
    ...(archive.said.get(entity) ?? []).map(({ document }) => document),
    ...(archive.derive(madeOrHeld).get(entity) ?? []),
  ]);

/** Entity → the documents that it made, or that are of the event. */
function madeOrHeld({ documents }: Archive): ReadonlyMap<string, readonly string[]> {
  const pairs = documents.flatMap((document) => [
    ...makersOf(document).map(({ entity }) => ({ entity, document: document.id })),
    ...(document.event === undefined ? [] : [{ entity: document.event, document: document.id }]),
  ]);
  const grouped = Map.groupBy(pairs, ({ entity }) => entity);
  return new Map([...grouped].map(([entity, own]) => [entity, own.map(({ document }) => document)]));
}
