import type { ArchiveSettings } from '../schema/archive.ts';
import type { Authorities, Event, Person } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import type { Concordance } from './concordance.ts';

/** What the pages know besides their own document. Documents are as published, in the order of their dates. */
export interface Catalogue {
  archive: ArchiveSettings;
  authorities: Authorities;
  documents: DocumentSummary[];
  /** The passages of each document, as published: for links to words in them. */
  texts?: Concordance['documents'];
}

export const findEvent = ({ authorities }: Catalogue, id: string | undefined): Event | undefined =>
  authorities.events.find((event) => event.id === id);

export const findPerson = ({ authorities }: Catalogue, id: string): Person | undefined =>
  authorities.people.find((person) => person.id === id);

export const findDocument = ({ documents }: Catalogue, id: string): DocumentSummary | undefined =>
  documents.find((document) => document.id === id);

/** A publisher's name; the id where the authorities lack it. */
export const organizationName = ({ authorities }: Catalogue, id: string): string =>
  authorities.organizations.find((organization) => organization.id === id)?.name ?? id;
