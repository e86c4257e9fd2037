import type { DocumentSummary } from '../schema/document.ts';
import { homeWords as words } from '../words/home.ts';
import type { Catalogue } from './catalogue.ts';
import { documentLabel, type DocumentLabel } from './document-label.ts';

/** One thing that the archive lacks: what the editor says is not here, or documents of which something is not known. */
export interface HomeLack {
  label: string;
  /** The editor's phrases. */
  phrases?: string[];
  /** How many documents: `3 of 5`. */
  count?: string;
  /** The documents, where they are few. */
  documents?: DocumentLabel[];
  note?: string;
}

/** More documents than this are counted, not named. */
const mostNamed = 4;

/** Counted from the records: nothing is said of what the archive does not know that it lacks. */
export function homeLacks({ archive, documents }: Catalogue): HomeLack[] {
  const among = (label: string, own: readonly DocumentSummary[], note?: string): HomeLack[] =>
    own.length === 0
      ? []
      : [
          {
            label,
            count: words.share(own.length, documents.length),
            ...(own.length <= mostNamed && { documents: own.map(documentLabel) }),
            ...(note && { note }),
          },
        ];
  // Of the others it is not shown.
  const told = documents.filter(({ rights }) => rights.publish === 'full');
  return [
    ...(archive.notHeld.length > 0 ? [{ label: words.notHeld, phrases: archive.notHeld }] : []),
    ...among(
      words.notInFullHere,
      documents.filter(({ rights }) => rights.publish !== 'full'),
    ),
    ...among(
      words.altered,
      documents.filter(({ textState }) => textState?.value === 'altered'),
      words.alteredMeans,
    ),
    ...among(words.notNamed, told.filter(lacksAuthor)),
    ...among(words.notDated, told.filter(lacksDay)),
  ];
}

/** Nobody writes what is transcribed. */
const lacksAuthor = ({ contributors, kind }: DocumentSummary): boolean =>
  kind?.value !== 'transcript' && !contributors.some(({ role }) => role === 'author');

const lacksDay = ({ occurred, date }: DocumentSummary): boolean =>
  occurred?.date === undefined && date?.basis !== 'stated';
