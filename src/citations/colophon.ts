import type { Archive } from '../archive/archive.ts';
import { foreignTitle, type ForeignTitle } from '../parts/foreign-language.ts';
import { formatNumber } from '#words/parts/language.ts';
import { documentPath, siteRoot } from '../paths.ts';
import type { Document } from '../record/document.ts';
import { colophonWords as words } from '#words/reading-colophon.ts';
import type { CitationText } from './citation-piece.ts';
import { citedDocument } from './cited-document.ts';
import type { CitationPiece } from './citation-piece.ts';
import { stylesOf } from './styles-of.ts';
import { fillCitation } from './styled-citation.ts';

/** What stands at a document's end, on paper too, and what is copied with its words. */
export interface Colophon {
  id: string;
  /** The document's note, in two parts: a passage is named between them. */
  before: CitationText[];
  after: CitationText[];
  /** What goes with words of the document wherever they are pasted; may be empty. */
  conditions: string;
  corrected?: string;
  /** The words in it, where they are in another language. */
  correctedWords: ForeignTitle[];
  source: string;
  sha256: string;
  from: string;
  /** Where the page stands, if the site's address is known. */
  address?: string;
}

export function makeColophon(document: Document, archive: Archive): Colophon {
  const { id, corrections, source, language } = document;
  const { site, title } = archive.settings;
  const cited = citedDocument(archive.document(id) ?? document, archive);
  const pairs = new Map(corrections.map(({ from, to }) => [words.pair(from, to), [from, to]]));
  return {
    id,
    ...cutAtPlace(stylesOf(id, archive).chicagoNote),
    conditions: cited.conditions.length > 0 ? `[${cited.conditions.join(' ')}]` : '',
    ...(pairs.size > 0 && { corrected: words.corrected([...pairs.keys()].join(', ')) }),
    correctedWords: [...pairs.values()]
      .flat()
      .flatMap((text) => foreignTitle({ text, language: language.value }).title ?? []),
    source: words.source(formatNumber(source.bytes)),
    sha256: source.sha256,
    from: words.from(title),
    ...(site && { address: new URL(documentPath(id).slice(1), siteRoot(site)).href }),
  };
}

function cutAtPlace(pieces: CitationPiece[]): Pick<Colophon, 'before' | 'after'> {
  const at = pieces.findIndex((piece) => 'slot' in piece && piece.slot === 'place');
  const slot = pieces[at];
  const lead = slot && 'slot' in slot && slot.slot === 'place' ? slot.lead.trimEnd() : '';
  // A comma before a place is put there with it.
  const before = [...pieces.slice(0, at), ...(lead === ',' || lead === '' ? [] : [{ text: lead }])];
  return { before: fillCitation(before), after: fillCitation(pieces.slice(at + 1)) };
}
