import type { Archive } from '../../archive/archive.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';
import { parseEdtf } from '../../record/edtf.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { documentLabel, whenKnown } from '../../parts/documents/document-label.ts';
import { namedMaker, statesOf, stripOf } from '../../parts/documents/document-row.ts';
import type { Strip } from '../../parts/strip.ts';
import { counted } from '#words/parts/counts.ts';
import { documentWords } from '#words/documents.ts';
import { wallWords as words } from '#words/documents-wall.ts';
import { wallStrip, type WallStrip } from './wall-strip.ts';
import { widthOf, type WallScale } from './wall-scale.ts';

/** A document of the wall. */
export interface WallBar {
  href: string;
  title: Title;
  /** `Article, 3 Mar`, or the short title that the editor gave. */
  label: string;
  /** Kind, who made it, day and length. */
  facts: string;
  states: string[];
  /** In hundredths of a row. */
  width: number;
  /** Whether it is longer than a row. */
  cut: boolean;
  /** As coarse as a bar among many, or as it is drawn on its own line. */
  strip?: WallStrip;
  own?: Strip;
}

export function wallBar(
  document: DocumentSummary,
  scale: WallScale,
  archive: Archive,
  form: 'titles' | 'bars',
): WallBar {
  const { id, counts, shortTitle } = document;
  const { href, title } = documentLabel(document);
  const width = widthOf(document, scale);
  const own = form === 'titles' ? stripOf(archive)(id) : undefined;
  return {
    href,
    title,
    label: shortTitle ?? shortLabel(document),
    facts: wallFacts(document, archive),
    states: statesOf(document),
    width,
    cut: counts.words > scale.full,
    ...(form === 'bars' && { strip: wallStrip(id, width, archive) }),
    ...(own && { own: { ...own, share: width } }),
  };
}

/** `Article · Ana Reed · 3 March 1999 · 447 words`; nobody who is not named. */
export const wallFacts = (document: DocumentSummary, archive: Archive): string =>
  [
    documentWords.kind(document.kind?.value),
    namedMaker(document, archive),
    whenKnown(document),
    counted.words(document.counts.words),
    titleOf(document).supplied && documentWords.titleSupplied,
  ]
    .filter(Boolean)
    .join('\u00a0· ');

/** Kind and day; where that is no single one, the kind alone. */
function shortLabel(document: DocumentSummary): string {
  const kind = documentWords.kind(document.kind?.value);
  const { earliest, latest } = parseEdtf(dayOf(document)?.value ?? '') ?? {};
  const [, month, day] = (earliest ?? '').split('-').map(Number);
  return earliest === latest && month && day ? words.label(kind, day, month) : kind;
}
