import type { SourceListing, Part } from './content.ts';
import { hasSourceExtension } from './list-sources.ts';
import type { FoundCard } from './read-cards.ts';

/** Whose fault what stands in a file is: path → the part. A card's file leads to the document that it is for. */
export type Parts = ReadonlyMap<string, Part>;

/**
 * A card that can't be read, and that by no name or line belongs to a source, leads nowhere: it may be the one that keeps a document from
 * being published.
 */
export function listParts(
  { listings, refused }: { listings: readonly SourceListing[]; refused: readonly SourceListing[] },
  cards: readonly FoundCard[],
): Parts {
  const parts = new Map<string, Part>();
  const byFile = new Map<string, Part>();
  const byId = new Map<string, Part>();
  for (const { id, file, path, card } of [...listings, ...refused]) {
    const isDocument = card !== undefined || hasSourceExtension(file);
    const part: Part = { file, path, ...(isDocument && { id }), publish: card?.card.rights?.publish };
    parts.set(path, part);
    byFile.set(file.normalize('NFC'), part);
    if (isDocument) byId.set(id, part);
  }
  for (const { id, source, place } of cards) {
    const own = (source === undefined ? undefined : byFile.get(source.normalize('NFC'))) ?? byId.get(id);
    const part = own ?? (source === undefined ? undefined : { id, file: source });
    if (part) parts.set(place.file, part);
  }
  return parts;
}
