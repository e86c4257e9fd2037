import { firstParagraphOf } from '../../record/passage-id.ts';
import { authorityPath, documentPath, passagePath } from '../../paths.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveText } from '../../archive/archive-text.ts';
import { shortTitleOf } from '../../archive/title-of.ts';
import { passageName } from '../../parts/passage-name.ts';
import { quotationParagraphs } from '../../record/quotation-text.ts';
import { quoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import type { QuoteSpeakerView } from '../../parts/quotes/quote-speaker.ts';
import { wordsLink } from '../../parts/words-link.ts';
import { documentWords } from '#words/documents.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from '../../parts/foreign-language.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

/** Where cited words stand, and what must be said of them wherever they are shown. */
export interface Citation {
  href: string;
  /** `Short title, ¶7` */
  place: string;
  title?: ForeignTitle;
  /** `¶7`, where the document is clear. */
  shortPlace: string;
  /** What to know before repeating the words: `altered copy`, `through an interpreter` … */
  marks: string[];
  /** BCP 47, of the words; absent where it is the guide's own. */
  language?: string;
  /** The interface's, where the guide is in another. */
  frame?: string;
}

export interface QuoteCitation extends Citation {
  /** The words shown: those given, or the whole quotation, a paragraph each. */
  paragraphs: string[];
  /** False for a reported statement: the words are the report's, not the speaker's. */
  own: boolean;
  speaker: QuoteSpeakerView;
  /** When the document is from, and how that is known. */
  date: string;
}

/** What the components of a dossier ask for, by the ids that ingest has checked. */
export interface DossierCitations {
  /** `report#q3`; `words` is a stretch of one part of it. */
  quote(id: string, words?: string): QuoteCitation;
  /** `report#p7`; `words` stand in it. */
  passage(id: string, words?: string): Citation;
  authority(kind: AuthorityKind, id: string): { name: string; href: string };
}

export function dossierCitations(archive: Archive): DossierCitations {
  const entryOf = quoteEntryMaker(archive);
  const find = (id: string) => {
    const [documentId = '', part = ''] = id.split('#');
    const document = known(archive.document(documentId), id);
    return { document, part, held: known(archive.texts.get(documentId), id) };
  };
  return {
    passage(id, words) {
      const { document, part, held } = find(id);
      const turn = held.passages.get(part)?.turn ?? held.passages.get(firstParagraphOf(part))?.turn;
      return {
        href: passageHref(document, held, part, words),
        ...describePlace(document, part, archive),
        marks: [
          ...(document.textState?.value === 'altered' ? [documentWords.altered] : []),
          ...(turn?.interpreted === true ? [documentWords.interpreted] : []),
          ...(document.rights.publish === 'full' ? [] : [documentWords.notPublished]),
        ],
      };
    },
    quote(id, words) {
      const { document, part, held } = find(id);
      const quote = known(archive.quote(document.id, part), id);
      const { speaker, date, marks, place } = entryOf({ document: document.id, quote });
      const block = known(holderOf(quote, words), id);
      return {
        href: words === undefined ? place.href : passageHref(document, held, block, words),
        ...describePlace(document, block, archive),
        marks,
        paragraphs: words === undefined ? quotationParagraphs(quote) : [words],
        own: quote.mode !== 'reported',
        speaker,
        date,
      };
    },
    authority(kind, id) {
      return { name: known(archive.authority(id), id).entry.name, href: authorityPath(kind, id) };
    },
  };
}

function passageHref(
  { id, rights }: DocumentSummary,
  held: ArchiveText,
  block: string,
  words: string | undefined,
): string {
  // A passage that is not published has no place on its page.
  if (rights.publish !== 'full') return documentPath(id);
  return words === undefined ? passagePath(id, block) : wordsLink(held, block, [words]);
}

function describePlace(
  document: DocumentSummary,
  block: string,
  { settings }: Archive,
): Pick<Citation, 'place' | 'title' | 'shortPlace' | 'language' | 'frame'> {
  const short = shortTitleOf(document);
  const shortPlace = passageName(block);
  return {
    place: `${short.text},\u00a0${shortPlace}`,
    ...foreignTitle(short),
    shortPlace,
    ...(document.language.value !== settings.languages[0] && { language: document.language.value }),
    ...(foreignLanguage(settings.languages[0]).language && { frame: interfaceLanguage }),
  };
}

/** The passage in which the words of a quotation stand, or its first. */
const holderOf = ({ parts }: Quote, words: string | undefined): string | undefined =>
  parts.find(({ exact }) => words === undefined || exact.replace(/\s/g, ' ').includes(words))?.block;

/** Ingest has checked every id of a dossier against the records. */
function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`A dossier cites ${id}, which the records no longer have.`);
  return value;
}
