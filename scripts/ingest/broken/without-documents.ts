import { dropEvidence } from '../../../src/record/drop-evidence.ts';
import type { ArchiveSettings } from '../../../src/record/archive.ts';
import { evidenceWithin } from '../../../src/record/evidence.ts';
import type { CardFile, Content } from '../content/content.ts';

/**
 * The same archive without documents that can't be read. What others rest on in them is dropped, since nobody can check it: such a value
 * counts as supplied. The ids stay theirs.
 */
export function withoutDocuments(content: Content, leftOut: ReadonlySet<string>): Content {
  if (leftOut.size === 0) return content;
  const isHere = (id: string) => !leftOut.has(id);
  return {
    ...content,
    archive: withoutClaims(content.archive, isHere),
    sources: content.sources
      .filter(({ id }) => isHere(id))
      .map((listing) => (listing.card ? { ...listing, card: withoutCited(listing.card, isHere) } : listing)),
    leftOut: [...leftOut],
  };
}

function withoutCited(file: CardFile, isHere: (id: string) => boolean): CardFile {
  const card = dropEvidence(file.card, isHere);
  if (!card.relations?.some(({ document }) => !isHere(document))) return card === file.card ? file : { ...file, card };
  return { ...file, card: { ...card, relations: card.relations.filter(({ document }) => isHere(document)) } };
}

/** What the home page shows of them. */
function withoutClaims(
  { proof, claim, ...archive }: ArchiveSettings,
  isHere: (id: string) => boolean,
): ArchiveSettings {
  const rests = (value: unknown) => evidenceWithin(value).every(({ evidence }) => isHere(evidence.document));
  return { ...archive, ...(proof && rests(proof) && { proof }), ...(claim && rests(claim) && { claim }) };
}
