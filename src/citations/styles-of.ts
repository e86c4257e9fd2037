import type { Archive } from '../archive/archive.ts';
import { citedDocument } from './cited-document.ts';
import { styleCitations, type StyledCitations } from './styled-citation.ts';

/** A document in the three styles, made once: two pages of it carry its note, and the engine takes milliseconds for one. */
export const stylesOf = (id: string, archive: Archive): StyledCitations => archive.derive(makeStyles, id);

const makeStyles = (archive: Archive, id: string): StyledCitations =>
  styleCitations(citedDocument(archive.document(id) ?? archive.record(id), archive));
