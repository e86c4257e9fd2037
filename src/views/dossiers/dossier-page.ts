import { authorityPath, dossierPath } from '../../paths.ts';
import type { Cite, Dossier } from '../../record/dossier.ts';
import type { Archive } from '../../archive/archive.ts';
import { sortKey } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentRow, type DocumentRow } from '../../parts/documents/document-row.ts';
import { dossierWords } from '#words/dossiers.ts';

/** What stands around the text of a dossier. */
export interface DossierPage {
  title: string;
  description: string;
  updated?: string;
  event?: { name: string; href: string };
  /** People, places, topics … that it names or quotes, each with a page that lists it. */
  named: { name: string; href: string }[];
  /** The documents that it cites, in the order of their dates. */
  documents: DocumentRow[];
  /** Whether one of them is a copy whose wording departs from what was published or said. */
  altered: boolean;
}

export interface DossierRow {
  href: string;
  title: string;
  description: string;
  /** `Rests on 3 documents` */
  line: string;
}

export function dossierPage({ title, description, updated, event, cites }: Dossier, archive: Archive): DossierPage {
  const about = archive.entry('events', event);
  const cited = citedDocuments(cites);
  const documents = archive.documents.filter(({ id }) => cited.has(id));
  return {
    title,
    description,
    named: namedIn(cites, archive),
    documents: documents.map((document) => documentRow(document, archive, undefined)),
    altered: documents.some(({ textState }) => textState?.value === 'altered'),
    ...(updated && { updated: formatEdtf(updated) }),
    ...(about && { event: { name: about.name, href: authorityPath('events', about.id) } }),
  };
}

/** Guides to events in the order of their dates, then the others. */
export function dossierRows(dossiers: readonly Dossier[], archive: Archive): DossierRow[] {
  const key = ({ event }: Dossier) => sortKey(archive.entry('events', event)?.date);
  return dossiers
    .toSorted((a, b) => key(a).localeCompare(key(b)))
    .map(({ slug, title, description, cites }) => ({
      href: dossierPath(slug),
      title,
      description,
      line: dossierWords.restsOn(citedDocuments(cites).size),
    }));
}

function namedIn(cites: readonly Cite[], archive: Archive): DossierPage['named'] {
  return cites.flatMap((cite) => {
    const found = cite.kind === 'authority' ? archive.authority(cite.authority) : undefined;
    return found ? [{ name: found.entry.name, href: authorityPath(found.kind, found.entry.id) }] : [];
  });
}

const citedDocuments = (cites: readonly Cite[]): Set<string> =>
  new Set(cites.flatMap((cite) => (cite.kind === 'authority' ? [] : cite.document)));
