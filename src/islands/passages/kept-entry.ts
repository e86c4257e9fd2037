import { citedPlace, noteWithPlace, quotedBy } from '../../citations/cited-place.ts';
import type { PassagesFile, PublishedQuote } from '../../phrases/passages-file.ts';
import { quotationParagraphs } from '../../record/quotation-text.ts';
import { isTurnId, isWithin, numberOf, turnOf } from '../../record/passage-id.ts';
import { passageNames } from '#words/parts/passage-names.ts';
import type { KeptPlace } from '../parts/kept-address.ts';

/** A passage or a statement as the archive publishes it now, with what it must not be without. */
export interface KeptEntry extends KeptPlace {
  /** Of its document, short if there is a short one. */
  title: string;
  /** `¶7`, `turn 12` */
  name: string;
  /** A paragraph each, as published: without marks of quotation that are not the document's. */
  words: string[];
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  /** Who speaks, as the page names them. */
  speaker?: string;
  /** How a statement is given; absent of a passage. */
  mode?: PublishedQuote['mode'];
  /** Of its document, in words. */
  date?: string;
  altered: boolean;
  /** The note in full, Chicago's. */
  citation: string;
  /** Terms and the state of the copy; may be empty. */
  conditions: string;
  rights: string;
  /** The document's record in RIS. */
  ris: string;
  /** As a record names the place. */
  remark: string;
  /** Paths below the root: where it stands, and the same beside its source; how it is cited in other styles. */
  page: string;
  source: string;
  cite: string;
}

type Words = Pick<KeptEntry, 'words' | 'speaker' | 'mode'> & {
  /** The passage in which it begins. */
  begins: string;
  /** What a citation names: its turn, or its passage. */
  at: string;
};

/** The entry of a place of a document; undefined where nothing of it is published under that id. */
export function keptEntry(file: PassagesFile, place: string): KeptEntry | undefined {
  const found = wordsOfStatement(file, place) ?? wordsOfPassage(file, place);
  if (!found) return undefined;
  const { begins, at, ...words } = found;
  const { id, title, shortTitle, date, language, altered = false, cited } = file;
  const shown = isTurnId(at) ? passageNames.numbered.t(numberOf(at)) : (file.passages[begins]?.name ?? at);
  const { long } = citedPlace(at, shown, cited.pages?.[begins]);
  const lead = leadOf(file, place, words);
  const pages = `documents/${id}/`;
  return {
    document: id,
    place,
    title: shortTitle ?? title,
    name: shown,
    ...words,
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    altered,
    citation: lead + noteWithPlace(cited.note, long),
    conditions: cited.conditions,
    rights: cited.rights,
    ris: cited.ris,
    remark: lead + long,
    page: `${pages}#${place}`,
    source: `${pages}source/#${begins}`,
    // Paragraphs of turns have no citations of their own there.
    cite: `${pages}cite/#${lead === '' ? (turnOf(at) ?? at) : place}`,
  };
}

/** Who is quoted; what is spoken in a transcript is cited as the turn that it is. */
function leadOf({ cited }: PassagesFile, place: string, { mode, speaker = '' }: Omit<Words, 'begins' | 'at'>): string {
  if (mode === undefined || mode === 'spoken') return '';
  return quotedBy(mode, cited.speakers?.[place] ?? speaker).chicago;
}

function wordsOfStatement({ quotes, passages }: PassagesFile, place: string): Words | undefined {
  const quote = quotes.find(({ id }) => id === place);
  const begins = quote?.parts[0]?.[0];
  if (!quote || begins === undefined) return undefined;
  const { mode, speaker } = quote;
  const parts = quote.parts.map(([block, start, end]) => ({
    block,
    exact: passages[block]?.text.slice(start, end) ?? '',
  }));
  return { words: quotationParagraphs({ mode, parts }), speaker, mode, begins, at: turnOf(begins) ?? begins };
}

/** A paragraph, or a turn with all of its paragraphs. */
function wordsOfPassage({ passages }: PassagesFile, place: string): Words | undefined {
  const own = Object.entries(passages).filter(([id]) => isWithin(id, place));
  const [first] = own;
  if (!first) return undefined;
  const [begins, { speaker }] = first;
  return { words: own.map(([, { text }]) => text), ...(speaker !== undefined && { speaker }), begins, at: place };
}
