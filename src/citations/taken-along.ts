import type { Archive } from '../archive/archive.ts';
import type { TakenAlong } from '../phrases/passages-file.ts';
import { quoteSpeaker } from '../parts/quotes/quote-speaker.ts';
import type { Document } from '../record/document.ts';
import { passagesOf, turnsByPassage } from '../record/passages.ts';
import { makeColophon } from './colophon.ts';
import type { CitationText } from './citation-piece.ts';
import { citedSpeaker } from './cited-passages.ts';
import { recordWithoutBasis } from './passage-records.ts';

/** What goes with words of a document wherever a reader takes them, and where their addresses lead. */
export function takenAlong(document: Document, archive: Archive): TakenAlong {
  const { before, after, conditions } = makeColophon(document, archive);
  const pages = passagesOf(document.blocks).flatMap(({ id, page }) =>
    page === undefined ? [] : [[id, page] as const],
  );
  const speakers = speakersApart(document, archive);
  return {
    cited: {
      note: [plain(before), plain(after)],
      conditions,
      rights: document.rights.statement,
      ris: archive.derive(recordWithoutBasis, document.id).ris,
      ...(pages.length > 0 && { pages: Object.fromEntries(pages) }),
      ...(speakers.length > 0 && { speakers: Object.fromEntries(speakers) }),
    },
    ...(Object.keys(document.moved).length > 0 && { moved: document.moved }),
  };
}

const plain = (pieces: readonly CitationText[]): string => pieces.map(({ text }) => text).join('');

/** By statement, where a citation names its speaker otherwise than the page does: in brackets, or not at all. */
function speakersApart({ blocks, quotes }: Document, archive: Archive): [id: string, who: string][] {
  const turns = turnsByPassage(blocks);
  return quotes
    .filter(({ mode }) => mode !== 'spoken')
    .flatMap((quote): [string, string][] => {
      const turn = turns.get(quote.parts[0]?.block ?? '');
      const { who } = citedSpeaker(quote, turn, archive);
      return who === quoteSpeaker(quote, turn, archive).name ? [] : [[quote.id, who]];
    });
}
