import type { Archive } from '../archive/archive.ts';
import type { StripOf } from './document-row.ts';
import { drawStrip } from './strip.ts';

/** The pictures of documents, by id. Drawn once: a document stands in several lists. */
export const stripOf =
  (archive: Archive): StripOf =>
  (id) =>
    archive.derive(drawDocument, id);

function drawDocument(archive: Archive, id: string) {
  const { blocks, quotes } = archive.record(id);
  return drawStrip(blocks, quotes);
}
