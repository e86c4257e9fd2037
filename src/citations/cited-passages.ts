import { bracketed } from '../archive/bracketed.ts';
import type { Archive } from '../archive/archive.ts';
import { turnOf } from '../record/passage-id.ts';
import { passageName } from '../parts/passage-name.ts';
import { quoteSpeaker } from '../parts/quotes/quote-speaker.ts';
import { quotationText } from '../record/quotation-text.ts';
import { speakerName } from '../parts/speaker-line.ts';
import { passagePath, quotePath } from '../paths.ts';
import { hasTrait } from '../record/block-kinds.ts';
import type { Block } from '../record/block.ts';
import type { Document } from '../record/document.ts';
import { passagesOf, turnsByPassage } from '../record/passages.ts';
import type { Quote } from '../record/quote.ts';
import { citedPlace, quotedBy } from './cited-place.ts';

/** A passage, a turn or a quotation, as citations name it. */
export interface CitedPassage {
  id: string;
  href: string;
  /** `¶7`, `turn 12 · Reporter` */
  name: string;
  /** Its first words. */
  begins: string;
  /** What is put into the citations of the document to cite this place: in Chicago and APA, and in MLA. */
  place: { long: string; short: string };
  /** Who is quoted, and by what words; Chicago's, APA's and MLA's. */
  quoted?: { chicago: string; apa: string; mla: string };
}

/** What of a document can be cited by itself. */
export function citedPassages(
  { id, blocks, quotes }: Document,
  archive: Archive,
): Record<'passages' | 'quotations', CitedPassage[]> {
  const turns = turnsByPassage(blocks);
  const pages = new Map(passagesOf(blocks).map(({ id: passage, page }) => [passage, page]));
  return {
    passages: blocks.flatMap((block) => {
      if (!hasTrait(block, 'citable')) return [];
      const text = block.kind === 'turn' ? (block.paragraphs[0]?.text ?? '') : block.text;
      const name = passageName(block.id) + (block.kind === 'turn' ? ` · ${speakerName(block)}` : '');
      return {
        id: block.id,
        href: passagePath(id, block.id),
        name,
        begins: begin(text),
        place: citedPlace(block.id, passageName(block.id), pageOf(block)),
      };
    }),
    // What is spoken in a transcript is cited as the turn that it is.
    quotations: quotes
      .filter(({ mode, shortens }) => mode !== 'spoken' && shortens === undefined)
      .map((quote) => {
        const block = quote.parts[0]?.block ?? 'title';
        const at = turnOf(block) ?? block;
        const { name, who } = citedSpeaker(quote, turns.get(block), archive);
        return {
          id: quote.id,
          href: quotePath(id, quote.id),
          name: `${name}, ${passageName(block)}`,
          begins: begin(quotationText(quote)),
          place: citedPlace(at, passageName(at), pages.get(block)),
          quoted: quotedBy(quote.mode, who),
        };
      }),
  };
}

/** By which name a statement's speaker stands beside it, and in a citation, which names nobody by a role. */
export function citedSpeaker(
  quote: Quote,
  turn: Parameters<typeof quoteSpeaker>[1],
  archive: Archive,
): { name: string; who: string } {
  const { name: given, status, supplied } = quoteSpeaker(quote, turn, archive);
  const name = bracketed(given, supplied !== undefined);
  return { name, who: status === undefined || quote.attribution.speaker.status === 'named' ? name : '' };
}

/** Of a turn that of its beginning. */
const pageOf = (block: Block): number | undefined => (block.kind === 'turn' ? block.paragraphs[0] : block)?.page;

function begin(text: string): string {
  const all = text.split(/\s+/);
  const few = all.slice(0, 9).join(' ').slice(0, 90);
  return all.length > 9 ? `${few} …` : few;
}
