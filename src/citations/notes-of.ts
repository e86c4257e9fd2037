import type { Catalogue } from '../model/catalogue.ts';
import type { CitationPiece } from './citation-piece.ts';
import type { Notes } from './styled-citation.ts';

const kept = new WeakMap<Catalogue, Notes>();

/** The notes of a catalogue's documents, as far as they were made. */
export function notesOf(catalogue: Catalogue): Notes {
  const notes = kept.get(catalogue) ?? new Map<string, CitationPiece[]>();
  kept.set(catalogue, notes);
  return notes;
}
