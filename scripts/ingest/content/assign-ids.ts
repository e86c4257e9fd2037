import { basename } from 'node:path/posix';
import { findNearest } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { SourceListing } from './content.ts';
import { hasSourceExtension, type ListedSources, type SourcePath } from './list-sources.ts';
import { addHash, makeDocumentId, type GivenIds } from './make-document-id.ts';
import type { FoundCard } from './read-cards.ts';

export interface AssignedIds {
  /** Of the sources, sorted by id. */
  listings: SourceListing[];
  /** Of the files that can't be sources: what they would be. */
  refused: SourceListing[];
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Brings sources and cards together: a document's id is its card's, or made from its path. `sources` and `refused` are in code-unit order
 * of their paths. `given` are the ids in the ledger.
 */
export function assignIds(
  { sources, refused }: Pick<ListedSources, 'sources' | 'refused'>,
  cards: readonly FoundCard[],
  given: GivenIds,
): AssignedIds {
  const isRefused = new Set(refused);
  // A link that leads nowhere today may be a document tomorrow, and its neighbours keep their ids; a picture never is.
  const files = [...sources, ...refused].toSorted(
    (a, b) =>
      Number(hasSourceExtension(b.file)) - Number(hasSourceExtension(a.file)) || compareCodeUnits(a.file, b.file),
  );
  const { claims, problems } = matchCards(files, cards);
  const byCardId = new Map([...claims.values()].map((card) => [card.id, card]));
  const taken = new Map<string, string>();
  const warnings: Problem[] = [];

  const assign = ({ file, path }: SourcePath): SourceListing => {
    const claim = claims.get(file);
    if (claim) return { id: claim.id, file, path, ...(claim.card && { card: claim.card }) };

    const made = makeDocumentId(file, given);
    const card = byCardId.get(made);
    if (card && hasSourceExtension(file)) problems.push(reportTakenId(card, file));
    // The later path gives way, since the earlier one's address may be out already.
    const first = taken.get(made);
    const id = card || first !== undefined ? addHash(made, file) : made;
    taken.set(id, file);
    if (first !== undefined && hasSourceExtension(file)) warnings.push(reportSameName({ id, file, path }, made, first));
    return { id, file, path };
  };
  const assigned = files.map((path) => ({ path, listing: assign(path) }));
  const ofRefused = (wanted: boolean) =>
    assigned.flatMap(({ path, listing }) => (isRefused.has(path) === wanted ? [listing] : []));
  return {
    listings: ofRefused(false).toSorted((a, b) => compareCodeUnits(a.id, b.id)),
    refused: ofRefused(true),
    problems,
    warnings,
  };
}

function matchCards(sources: readonly SourcePath[], cards: readonly FoundCard[]) {
  const problems: Problem[] = [];
  const claims = new Map<string, FoundCard>();
  const files = new Map(sources.map(({ file }) => [file.normalize('NFC'), file]));

  for (const card of cards) {
    if (card.source === undefined) continue;
    const file = files.get(card.source.normalize('NFC'));
    const other = file === undefined ? undefined : claims.get(file);
    if (file === undefined) problems.push(reportNoSource(card, card.source, [...files.values()]));
    else if (other) problems.push(reportSecondCard(card, other, file));
    else claims.set(file, card);
  }
  return { claims, problems };
}

function reportNoSource({ place }: FoundCard, source: string, files: readonly string[]): Problem {
  const tidied = source.replace(/\\/g, '/').replace(/^(?:\.\/|content\/|sources\/)+/, '');
  const sameName = files.find((file) => basename(file) === basename(tidied));
  const nearest = files.includes(tidied) ? tidied : (sameName ?? findNearest(tidied, files));
  return {
    ...place,
    kind: 'card-without-source',
    what: `There is no source "${source}"${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`,
    why: 'A card says what the text of a source cannot say; without the source there is no document.',
    fix: 'Write the path below sources, with forward slashes, or take the card away if the source has gone.',
  };
}

function reportSecondCard({ place }: FoundCard, other: FoundCard, file: string): Problem {
  return {
    ...place,
    kind: 'second-card',
    what: `The source "${file}" has a card already: ${basename(other.place.file.replace(/\\/g, '/'))}.`,
    why: 'A document has one id and one record, so two cards would contradict each other.',
    fix: 'Merge the two cards, or name another source here.',
  };
}

const reportSameName = ({ id, path }: SourceListing, made: string, first: string): Problem => ({
  file: path,
  line: 1,
  column: 1,
  kind: 'same-name',
  what: `By its name this is "${made}", and so is "${first}", which comes first: this one is "${id}".`,
  why: 'Which of two files has an address goes by the order of their names, so a new file can take that of an old one.',
  fix: 'Rename the newer one, or give each a card: its name is the id, and its line "source:" the path.',
});

function reportTakenId({ id, place }: FoundCard, file: string): Problem {
  return {
    ...place,
    kind: 'taken-id',
    what: `The id "${id}" is also that of the source "${file}", which has no card.`,
    why: 'Two documents cannot stand at one address.',
    fix: `Rename this card, or name "${file}" as its source.`,
  };
}
