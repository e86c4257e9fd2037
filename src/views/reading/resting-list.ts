import { authorityKinds } from '../../record/authority.ts';
import type { Archive } from '../../archive/archive.ts';
import { shortTitleOf, type Title } from '../../archive/title-of.ts';
import { authorityKindNames } from '../../parts/authorities/authority-kinds.ts';
import { passageName, passageNumber } from '../../parts/passage-name.ts';
import { documentPath } from '../../paths.ts';
import { factWords } from '#words/parts/facts.ts';
import { restingWords as words } from '#words/reading.ts';
import { referringDocuments } from './referring-documents.ts';
import { restingOn, type Resting } from './resting-evidence.ts';

/** What the archive bases on a document's words: one line, and what it folds out. */
export interface RestingList {
  /** `3 events, its date and its kind` */
  summary: string;
  rows: RestingRow[];
}

/** An entry, a field of this document (`its date`) or of another (`the date of` it), and the passages that say so. */
export interface RestingRow {
  what?: string;
  of?: { title: Title; href: string };
  places: { href: string; name: string }[];
}

/** Undefined where nothing rests on it. */
export function restingList(id: string, archive: Archive): RestingList | undefined {
  const blocks = new Set(archive.record(id).blocks.map((block) => block.id));
  // What is not published has no place on the page.
  const isShown = (block: string) => blocks.has(block) || archive.passage(id, block) !== undefined;
  const found = Map.groupBy(
    [...restingOn(id, archive)]
      .filter(([block]) => isShown(block))
      .flatMap(([block, all]) => all.map((resting) => ({ block, resting }))),
    ({ resting }) => `${resting.field ?? ''} ${resting.of?.href ?? ''}`,
  );
  const resting = [...found.values()].map((all) => ({
    ...(all[0] as { resting: Resting }).resting,
    places: all.map(({ block }) => ({ href: `#${block}`, name: placeName(block) })),
  }));
  const moved = referringDocuments(id, archive).filter(({ what }) => what.includes(factWords.moved));
  if (resting.length + moved.length === 0) return undefined;
  return {
    summary: summarize(resting, moved.length),
    rows: [
      ...resting.toSorted((a, b) => orderOf(a) - orderOf(b)).map(describeRow),
      ...moved.map(({ document }) => ({
        what: words.whatOf(factWords.moved),
        of: { title: shortTitleOf(document), href: documentPath(document.id) },
        places: [],
      })),
    ],
  };
}

/** As in the margin, `2.13`; a number alone would not say of what: `¶1`, `turn 2`. */
function placeName(block: string): string {
  const number = passageNumber(block);
  return /^\d+$/.test(number) ? passageName(block) : number;
}

/** What the document says of itself, then of other documents, then entries. */
const orderOf = ({ field, of }: Resting): number => (field === undefined ? 2 : of ? 1 : 0);

function describeRow({ field, of, places }: Resting & Pick<RestingRow, 'places'>): RestingRow {
  const title = of && { text: of.name, supplied: false, ...(of.language && { language: of.language }) };
  return {
    ...(field !== undefined && { what: of ? words.whatOf(field) : words.own(field) }),
    ...(of && title && { of: { title, href: of.href } }),
    places,
  };
}

function summarize(resting: readonly Resting[], moved: number): string {
  const others = new Set(resting.flatMap(({ field, of }) => (field !== undefined && of ? of.href : []))).size + moved;
  return words.summary([
    ...authorityKinds.flatMap((kind) => {
      const count = resting.filter((one) => one.kind === kind).length;
      return count > 0 ? [words.entries(count, authorityKindNames[kind])] : [];
    }),
    ...resting.flatMap(({ field, of }) => (field !== undefined && !of ? [words.own(field)] : [])),
    ...(others > 0 ? [words.others(others)] : []),
  ]);
}
