import { firstParagraphOf, isTurnId, regionId } from '../../record/passage-id.ts';
import type { Document, Region } from '../../record/document.ts';
import { passageName } from '../../parts/passage-name.ts';
import { findReceived } from './find-received.ts';
import { groupRegions, type RegionGroup } from './group-regions.ts';
import { correctionNotes, notesWithin, repeatNotes, type LineNote } from './line-notes.ts';
import { readSides, type ReadPassage } from './read-side.ts';
import { sourceReader, type PlacedPiece } from './show-source.ts';
import { sourceWords as words } from '#words/source.ts';

/** What became of a row's stretch of the file. */
type Became =
  | { kind: 'passage'; passage: ReadPassage; dateline?: string }
  /** More of a passage whose words stand in an earlier row. */
  | { kind: 'continued'; id: string; name: string }
  | { kind: 'value'; says: string }
  | { kind: 'omitted'; reasons: string[] }
  | { kind: 'space' };

/** What was read, and the stretches of the file that it was read from. The rows, in order, are the whole file. */
export interface SourceRow {
  /** The passage's, or that of the first stretch. */
  id: string;
  became: Became;
  notes: LineNote[];
  /** Where the two sides differ in their words: by corrections, by what is left out within a passage, or as a whole. */
  differs?: 'changed' | 'partly' | 'gone';
  stretches: { id?: string; role: Region['role']; pieces: PlacedPiece[] }[];
  /** All addresses that lead to this row. */
  places: string[];
}

type Read = Pick<Document, 'id' | 'regions' | 'blocks' | 'corrections' | 'dateline'>;

/** Cuts a document's file into rows. `source` is the decoded file, and all of it may be shown. */
export function sourceRows(document: Read, source: string): SourceRow[] {
  const sides = readSides(document.blocks);
  const show = sourceReader(source);
  const corrected = correctionNotes(document);
  const numbers = new Map(document.regions.map((region, index) => [region, region.number ?? index + 1]));
  const idOf = (region: Region) => regionId(numbers.get(region) ?? 0);
  const seen = new Set<string>();
  return groupRegions(document.regions, source, passageOfTarget).map((group): SourceRow => {
    const { regions } = group;
    const side = group.passage === undefined ? undefined : sides.get(group.passage);
    const own = side && !seen.has(side.passage.id) ? side : undefined;
    if (own) seen.add(own.passage.id);
    const received = own ? findReceived(own.passage, source).filter((range) => range !== undefined) : [];
    const notes = [
      ...(own ? [...corrected(own.passage), ...repeatNotes(own.read)] : []),
      ...(side ? notesWithin(group) : []),
    ];
    const became = whatBecame(group, { own: own?.read, whole: side?.read }, document.dateline?.text);
    const places = [...(own ? addressesOf(own.read) : wordless(group, side?.read)), ...regions.map(idOf)];
    const [id = ''] = places;
    return {
      id,
      became,
      notes,
      ...howItDiffers(became, notes),
      stretches: show(regions, received).map(({ region, pieces }) => ({
        ...(idOf(region) !== id && { id: idOf(region) }),
        role: region.role,
        pieces,
      })),
      places,
    };
  });
}

/** The label of a turn stands before its first paragraph. */
const passageOfTarget = (target: string): string => (isTurnId(target) ? firstParagraphOf(target) : target);

/** A label that nothing was said under. */
const wordless = ({ regions }: RegionGroup, read: ReadPassage | undefined): string[] =>
  read ? [] : regions.flatMap((region) => (region.role === 'block' ? [region.target] : []));

const addressesOf = ({ id, turn }: ReadPassage): string[] => [id, ...(turn ? [turn.id] : [])];

/** `own` is what is read in this row; `whole` that of which it holds a stretch. */
function whatBecame(
  { regions }: RegionGroup,
  { own, whole }: Record<'own' | 'whole', ReadPassage | undefined>,
  dateline: string | undefined,
): Became {
  if (own) {
    const stands = regions.some((region) => region.role === 'metadata' && region.field === 'dateline');
    return { kind: 'passage', passage: own, ...(stands && dateline !== undefined && { dateline }) };
  }
  if (whole) return { kind: 'continued', id: whole.id, name: passageName(whole.id) };
  const values = [
    ...wordless({ regions }, whole).map(passageName),
    ...regions.flatMap((region) => (region.role === 'metadata' ? [words.value(region.field)] : [])),
  ];
  if (values.length > 0) return { kind: 'value', says: values.join(' ') };
  const reasons = regions.flatMap((region) => (region.role === 'omitted' ? [region.reason] : []));
  return reasons.length > 0 ? { kind: 'omitted', reasons } : { kind: 'space' };
}

function howItDiffers({ kind }: Became, notes: readonly LineNote[]): Pick<SourceRow, 'differs'> {
  if (kind === 'omitted') return { differs: 'gone' };
  if (notes.some((note) => note.kind === 'corrected')) return { differs: 'changed' };
  return notes.some((note) => note.kind === 'omitted') ? { differs: 'partly' } : {};
}
