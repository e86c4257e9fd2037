import type { Defaults } from '../../../src/schema/decision.ts';
import type { Sourced } from '../../../src/schema/sourced.ts';
import type { Content, SourceListing } from '../content/content.ts';
import { defaultsFor } from '../decisions/collect-decisions.ts';

interface Listed {
  listing: Pick<SourceListing, 'file'>;
  content: Pick<Content, 'archive'>;
}

type Field = 'language' | 'publisher' | 'kind';

/** What `archive.yaml` says of the document's folder, or of all; of several, what the longest folder has. */
export const defaultOf = <Named extends Field>(
  field: Named,
  { listing, content }: Listed,
): NonNullable<Defaults[Named]> | undefined =>
  defaultsFor(listing.file, content)
    .map(({ entry }) => entry[field])
    .find((value) => value !== undefined);

/** The same as a value that is shown as supplied. */
export function suppliedByDefault<Named extends 'publisher' | 'kind'>(
  field: Named,
  listed: Listed,
): Sourced<NonNullable<Defaults[Named]>> | undefined {
  const value = defaultOf(field, listed);
  return value === undefined
    ? undefined
    : { value, basis: 'supplied', note: 'Said of all documents of its folder in this archive.' };
}
