import type { Archive } from '../archive/archive.ts';
import type { CitationPiece } from './citation-piece.ts';
import type { Notes } from './styled-citation.ts';

/** The notes of an archive's documents, as far as they were made. */
export const notesOf = (archive: Archive): Notes => archive.derive(emptyNotes);

const emptyNotes = (): Notes => new Map<string, CitationPiece[]>();
