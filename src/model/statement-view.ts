import { passagePath, wordsPath } from '../paths.ts';
import type { Quote, QuotePart } from '../schema/quote.ts';
import { authorityIndex } from './authority-index.ts';
import type { AuthorityEntries } from './authority-names.ts';
import { findDocument, type Catalogue } from './catalogue.ts';
import type { Concordance, Said } from './concordance.ts';
import { cutContext, type ContextPiece } from './context.ts';
import { documentLabel, whenKnown } from './document-label.ts';
import { madeBy } from './document-row.ts';
import { passageName } from './passage-name.ts';
import { OMISSION, partText } from './quotation-text.ts';
import { speakerName } from './speaker-line.ts';
import { speakerWords } from '../words/speakers.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from './foreign-language.ts';

/** A statement as other pages than its document's show it. */
export interface StatementView {
  /** Direct words stand in quotation marks, with a sign where the reporter's words stand between their parts; reported and spoken ones have none. */
  pieces: ContextPiece[];
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  mode: Quote['mode'];
  href: string;
  /** `Short title, ¶7` */
  place: string;
  title?: ForeignTitle;
  when: string;
  /** Whose document reports it, where the words are the document's: `author not stated`. */
  reportedBy?: string;
  /** Who says it. Empty where the text doesn't tell. */
  speaker: string;
  /** `printed “he”`, `not named` … */
  remarks: string[];
  /** From a copy whose wording departs from what was published or said. */
  altered: boolean;
  interpreted: boolean;
}

/** What all statements of a page are shown with. `about`: the entity whose mentions are marked, and around which long words are cut. */
export interface StatementSetting {
  catalogue: Catalogue;
  concordance: Concordance;
  entries: AuthorityEntries;
  about?: string;
}

/** Nothing where the document is not in the catalogue. */
export function statementView(said: Said, setting: StatementSetting): StatementView | undefined {
  const { document: id, quote } = said;
  const summary = findDocument(setting.catalogue, id);
  const parts = chooseParts(said, setting);
  const [first] = parts;
  if (!summary || !first) return undefined;
  const document = documentLabel(summary);
  return {
    pieces: statementPieces(said, parts, setting),
    ...foreignLanguage(summary.language),
    mode: quote.mode,
    href: quote.mode === 'spoken' ? passagePath(id, first.block) : wordsPath(id, first.block, exactIn(first, parts)),
    place: `${document.short}, ${passageName(first.block)}`,
    ...foreignTitle(document.short, summary.language),
    when: whenKnown(summary),
    ...(quote.mode === 'reported' && { reportedBy: madeBy(summary, setting.catalogue) }),
    ...statementSpeaker(said, setting),
    altered: (quote.altered ?? false) || document.altered,
    interpreted: quote.interpreted ?? false,
  };
}

function statementSpeaker({ document, quote }: Said, { concordance, entries }: StatementSetting) {
  const { speaker } = quote.attribution;
  const turn = quote.parts[0] && concordance.documents.get(document)?.passages.get(quote.parts[0].block)?.turn;
  const known = speaker.ref === undefined ? undefined : entries.get(speaker.ref)?.entry.name;
  const printed = quote.mode === 'spoken' && turn ? speakerName(turn) : speaker.label;
  const name = known ?? speaker.name ?? printed;
  const anonymous = known === undefined && speaker.name === undefined && speaker.status === 'role';
  const remarks = [
    ...(printed && printed !== name ? [speakerWords.printed(printed)] : []),
    ...(anonymous ? [speakerWords.notNamed] : []),
  ];
  return { speaker: name, remarks };
}

/** A turn can be long: where it is shown for whom it names, only its paragraphs that do. */
function chooseParts({ document, quote }: Said, { concordance, about }: StatementSetting): QuotePart[] {
  if (about === undefined || quote.mode !== 'spoken') return quote.parts;
  const blocks = new Set(concordance.mentioned.get(about)?.get(document));
  return quote.parts.filter(({ block }) => blocks.has(block)).slice(0, 1);
}

/** Browsers mark the words of one passage only. */
const exactIn = ({ block }: QuotePart, parts: readonly QuotePart[]) =>
  parts.filter((part) => part.block === block).map(({ exact }) => exact);

function statementPieces(
  { document, quote }: Said,
  parts: readonly QuotePart[],
  setting: StatementSetting,
): ContextPiece[] {
  const { concordance, about } = setting;
  const mentions = about === undefined ? [] : (authorityIndex(concordance).mentions.get(about)?.get(document) ?? []);
  const [open, close] = quote.mode === 'direct' ? ['“', '”'] : ['', ''];
  const pieces = parts.flatMap((part, index): ContextPiece[] => {
    const { block, start } = part;
    const text = quote.mode === 'spoken' ? part.exact : partText(part);
    const within = mentions
      .filter((mention) => mention.block === block && start <= mention.start && mention.end <= start + text.length)
      .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
    const interrupted = index > 0 && parts[index - 1]?.block === block;
    return [plain(index === 0 ? '' : interrupted ? ` ${OMISSION} ` : ' '), ...cutContext(text, within)];
  });
  return [plain(open), ...pieces, plain(close)];
}

const plain = (text: string): ContextPiece => ({ text, marked: false });
