/** Words of a citation as they are printed. `language` is there where it is another than the citation's own (BCP 47). */
export interface CitationText {
  text: string;
  italic?: true;
  language?: string;
}

/**
 * A stretch of a citation as it is printed. `place` is where a passage is named: after `lead`; `text` stands there for the whole
 * document. `speaker` is where somebody is named whom the document quotes.
 */
export type CitationPiece = CitationText | { slot: 'place'; lead: string; text: string } | { slot: 'speaker' };
