import { passagePath, wordsPath } from '../paths.ts';
import type { Quote } from '../schema/quote.ts';
import { findDocument, type Catalogue } from './catalogue.ts';
import type { AuthorityEntries } from './authority-names.ts';
import type { Concordance, Said } from './concordance.ts';
import { documentLabel } from './document-label.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';

/** A statement as other pages than its document's show it. */
export interface StatementView {
  /** `“I’m lucky,” … “I got Canada”`; reported words have no quotation marks. */
  words: string;
  /** BCP 47. */
  language: string;
  mode: Quote['mode'];
  href: string;
  /** `Short title, ¶7` */
  place: string;
  when: string;
  /** Who says it. Empty where the text doesn't tell. */
  speaker: string;
  /** `printed “he”`, `not named` … */
  remarks: string[];
  /** From a copy whose wording departs from what was published or said. */
  altered: boolean;
  interpreted: boolean;
}

const mostWords = 70;

/** Nothing where the document is not in the catalogue. */
export function statementView(
  { document: id, quote }: Said,
  catalogue: Catalogue,
  concordance: Concordance,
  entries: AuthorityEntries,
): StatementView | undefined {
  const summary = findDocument(catalogue, id);
  const [first] = quote.parts;
  if (!summary || !first) return undefined;
  const document = documentLabel(summary);
  const turn = concordance.documents.get(id)?.passages.get(first.block)?.turn;
  const place = quote.mode === 'spoken' && turn ? turn.id : first.block;
  const { speaker } = quote.attribution;
  const known = speaker.ref === undefined ? undefined : entries.get(speaker.ref)?.entry.name;
  const printed = quote.mode === 'spoken' && turn ? speakerName(turn) : speaker.label;
  const name = known ?? speaker.name ?? printed;
  return {
    words: statementWords(quote),
    language: document.language,
    mode: quote.mode,
    href: quote.mode === 'spoken' ? passagePath(id, place) : wordsPath(id, place, partsIn(place, quote)),
    place: `${document.short}, ${passageName(place)}`,
    when: document.when,
    speaker: name,
    remarks: [
      ...(printed && printed !== name ? [`printed “${printed}”`] : []),
      ...(known === undefined && speaker.name === undefined && speaker.status === 'role' ? ['not named'] : []),
    ],
    altered: (quote.altered ?? false) || document.altered,
    interpreted: quote.interpreted ?? false,
  };
}

/** Browsers mark the words of one passage only. */
const partsIn = (place: string, { parts }: Quote) =>
  parts.filter(({ block }) => block === place).map(({ exact }) => exact);

function statementWords({ mode, parts }: Quote): string {
  if (mode === 'direct') return parts.map(({ exact }) => `“${firstWords(exact)}”`).join(' … ');
  return firstWords(parts.map(({ exact }) => exact).join(mode === 'reported' ? ' … ' : ' '));
}

/** An ellipsis stands for what is left out. */
function firstWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const next = words[mostWords];
  return next ? `${text.slice(0, next.index).trimEnd()} …` : text;
}
