import type { DocumentSummary, StatableField } from '../../record/document.ts';
import { isSigned } from '../../record/document-kinds.ts';
import { dossierPath } from '../../paths.ts';
import { leftOutGuideWords } from '#words/found.ts';
import { homeWords as words } from '#words/home.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentLabel, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { dayOf } from '../../record/day-of.ts';
import { leftOutFile, type LeftOutFile } from '../../parts/left-out-file.ts';
import { whyMissing } from '../../parts/missing-value.ts';

/** One thing that the archive lacks: what the editor says is not here, or documents of which something is not known. */
export interface HomeLack {
  label: string;
  /** The editor's phrases. */
  phrases?: string[];
  /** How many documents: `3 of 5`. */
  count?: string;
  /** The documents, where they are few. */
  documents?: DocumentLabel[];
  /** Files that are no documents, where they are few, each with the reasons. */
  files?: LeftOutFile[];
  /** Guides that are left out, each with the reason, at their address. */
  guides?: { href: string; title: string; reason: string }[];
  note?: string;
}

/** More documents than this are counted, not named. */
const mostNamed = 4;

/** Counted from the records: nothing is said of what the archive does not know that it lacks. */
export function homeLacks({ settings, documents, leftOut, leftOutGuides }: Archive): HomeLack[] {
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
    ...(settings.notHeld.length > 0 ? [{ label: words.notHeld, phrases: settings.notHeld }] : []),
    ...(leftOut.length > 0
      ? [
          {
            label: words.leftOut,
            count: words.share(leftOut.length, leftOut.length + documents.length),
            files: leftOut.map(leftOutFile),
            note: words.leftOutWhy,
          },
        ]
      : []),
    ...(leftOutGuides.length > 0
      ? [
          {
            label: leftOutGuideWords.label,
            guides: leftOutGuides.map(({ slug, title, documents: cited }) => ({
              href: dossierPath(slug),
              title,
              reason: leftOutGuideWords.why(cited),
            })),
          },
        ]
      : []),
    ...among(
      words.notInFullHere,
      documents.filter(({ rights }) => rights.publish !== 'full'),
    ),
    ...among(
      words.altered,
      documents.filter(({ textState }) => textState?.value === 'altered'),
      words.alteredMeans,
    ),
    ...among(...labelled('author', words.notNamed, told.filter(lacksAuthor))),
    ...among(...labelled('date', words.notDated, told.filter(lacksDay))),
  ];
}

/** That something is not stated is said where the editor looked in each of them. */
const labelled = (
  field: StatableField,
  { notStated, noneFound }: Record<'notStated' | 'noneFound', string>,
  own: DocumentSummary[],
): [label: string, own: DocumentSummary[]] => [
  own.every((document) => whyMissing(document, field) === 'notStated') ? notStated : noneFound,
  own,
];

/** Credits name who reported it. */
const lacksAuthor = ({ contributors, kind }: DocumentSummary): boolean =>
  isSigned(kind) && !contributors.some(({ role }) => role === 'author' || role === 'reporter');

const lacksDay = (document: DocumentSummary): boolean => dayOf(document)?.basis !== 'stated';
