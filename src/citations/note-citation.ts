import { findDocument, type Catalogue } from '../model/catalogue.ts';
import type { Document } from '../schema/document.ts';
import { citedDocument } from './cited-document.ts';
import { citationText, styleNote } from './styled-citation.ts';

/** A document's note as plain text, in two parts: a passage is named between them. */
export interface NoteCitation {
  before: string;
  after: string;
  /** What goes with words of the document wherever they are pasted; may be empty. */
  conditions: string;
}

export function noteCitation(document: Document, catalogue: Catalogue): NoteCitation {
  const cited = citedDocument(findDocument(catalogue, document.id) ?? document, catalogue);
  const pieces = styleNote(cited);
  const at = pieces.findIndex((piece) => 'slot' in piece && piece.slot === 'place');
  const slot = pieces[at];
  const lead = slot && 'slot' in slot && slot.slot === 'place' ? slot.lead.trimEnd() : '';
  return {
    // The comma before a place is put there with it.
    before: citationText(pieces.slice(0, at)) + (lead === ',' ? '' : lead),
    after: citationText(pieces.slice(at + 1)),
    conditions: cited.conditions.length > 0 ? `[${cited.conditions.join(' ')}]` : '',
  };
}
