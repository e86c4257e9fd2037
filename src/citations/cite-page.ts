import type { Archive } from '../archive/archive.ts';
import { titleOf, type Title } from '../archive/title-of.ts';
import { documentFileLinks, type DocumentFormat } from '../parts/documents/document-files.ts';
import { formerAnchors, type FormerAnchors } from '../parts/former-anchors.ts';
import { teiLink } from '../parts/tei/tei-files.ts';
import { documentPath, teiFilePath } from '../paths.ts';
import type { Document } from '../record/document.ts';
import type { CitationText } from './citation-piece.ts';
import { turnsOf } from '../record/passages.ts';
import type { CitationRecords } from './citation-records.ts';
import { citedDocument, type CitedDocument } from './cited-document.ts';
import { citedPassages, type CitedPassage } from './cited-passages.ts';
import { stylesOf } from './styles-of.ts';
import { documentRecords } from './record-files.ts';
import { fillCitation, type StyledCitations } from './styled-citation.ts';

/** All that the page of a document's citations shows. */
export interface CitePage {
  id: string;
  title: Title;
  cited: CitedDocument;
  /** BCP 47. */
  language: string;
  styles: StyledCitations;
  records: CitationRecords;
  href: string;
  former: FormerAnchors;
  passages: PassageCitation[];
  quotations: PassageCitation[];
  isTranscript: boolean;
  /** Where the document itself is to be had. */
  files: { format: DocumentFormat | 'tei'; href: string; isOwn: boolean }[];
}

/** A passage, a turn or a quotation, and its citations: the note in full, and the short ones for after it or after the document's entry. */
export interface PassageCitation extends CitedPassage, PassageForms {}

interface PassageForms {
  note: CitationText[];
  chicago: CitationText[];
  apa: CitationText[];
  mla: CitationText[];
}

export function citePage(document: Document, archive: Archive): CitePage {
  const { id, blocks, language } = document;
  const cited = citedDocument(archive.document(id) ?? document, archive);
  const styles = stylesOf(id, archive);
  const { passages, quotations } = citedPassages(document, archive);
  const cite = (at: CitedPassage): PassageCitation => ({ ...at, ...citeForms(styles, at) });
  return {
    id,
    title: titleOf(document),
    cited,
    language: language.value,
    styles,
    records: documentRecords(id, archive),
    href: documentPath(id),
    former: formerAnchors(document, new Set([...passages, ...quotations].map((place) => place.id))),
    passages: passages.map(cite),
    quotations: quotations.map(cite),
    files: [
      ...documentFileLinks(id, archive),
      { format: 'tei', href: teiLink(id, archive), isOwn: teiLink(id, archive) === teiFilePath(id) },
    ],
    isTranscript: turnsOf(blocks).length > 0,
  };
}

function citeForms(
  { chicagoNote, chicagoShort, apaInText, mlaInText }: StyledCitations,
  { place, quoted }: CitedPassage,
): PassageForms {
  const at = (where: string, speaker: string | undefined) => ({ place: where, ...(speaker && { speaker }) });
  return {
    note: fillCitation(chicagoNote, at(place.long, quoted?.chicago)),
    chicago: fillCitation(chicagoShort, at(place.long, quoted?.chicago)),
    apa: fillCitation(apaInText, at(place.long, quoted?.apa)),
    mla: fillCitation(mlaInText, at(place.short, quoted?.mla)),
  };
}
