import type { Defaults } from '../../../src/record/decision.ts';
import type { CatalogueEntry } from '../../../src/record/document.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import type { Content, SourceListing } from '../content/content.ts';
import { defaultsFor, nameDefault } from '../decisions/collect-decisions.ts';

interface Listed {
  listing: Pick<SourceListing, 'file'>;
  content: Pick<Content, 'archive'>;
}

type Field = 'language' | 'publisher' | 'kind';

/** The entry of `archive.yaml` that has the field for the document's folder, or for all; of several, that of the longest folder. */
const findDefault = (field: Field, { listing, content }: Listed) =>
  defaultsFor(listing.file, content).find(({ entry }) => entry[field] !== undefined);

/** What it says. */
const defaultOf = <Named extends Field>(field: Named, listed: Listed): Defaults[Named] =>
  findDefault(field, listed)?.entry[field];

/** The same as a value that is shown as supplied. */
export function suppliedByDefault<Named extends Field>(
  field: Named,
  listed: Listed,
): Sourced<NonNullable<Defaults[Named]>> | undefined {
  const value = defaultOf(field, listed);
  return value === undefined ? undefined : { value, basis: 'supplied', note };
}

const note = 'Said of all documents of its folder in this archive.';

/**
 * Names of the entries of `archive.yaml` that gave a document its language, publisher or kind. */
export function listUsedDefaults(
  listed: Listed,
  { language, publisher, kind }: Pick<CatalogueEntry, 'language' | 'publisher' | 'kind'>,
): string[] {
  const used = { language: language.note === note, publisher: publisher?.note === note, kind: kind?.note === note };
  return (Object.keys(used) as Field[]).flatMap((field) => {
    const found = used[field] ? findDefault(field, listed) : undefined;
    return found ? [nameDefault(found.index, field)] : [];
  });
}
