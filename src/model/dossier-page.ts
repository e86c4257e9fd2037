import { authorityPath, dossierPath } from '../paths.ts';
import type { Cite, Dossier } from '../schema/dossier.ts';
import { findEvent, type Catalogue } from './catalogue.ts';
import { indexAuthorities } from './concordance.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { dossierWords } from '../words/dossiers.ts';
import { formatEdtf, sortKey } from './edtf-date.ts';

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

export function dossierPage({ title, description, updated, event, cites }: Dossier, catalogue: Catalogue): DossierPage {
  const about = findEvent(catalogue, event);
  const cited = citedDocuments(cites);
  const documents = catalogue.documents
    .filter(({ id }) => cited.has(id))
    .map((document) => documentRow(document, catalogue, undefined));
  return {
    title,
    description,
    named: namedIn(cites, catalogue),
    documents,
    altered: documents.some(({ altered }) => altered),
    ...(updated && { updated: formatEdtf(updated) }),
    ...(about && { event: { name: about.name, href: authorityPath('events', about.id) } }),
  };
}

/** Guides to events in the order of their dates, then the others. */
export function dossierRows(dossiers: readonly Dossier[], catalogue: Catalogue): DossierRow[] {
  const key = ({ event }: Dossier) => sortKey(findEvent(catalogue, event)?.date);
  return dossiers
    .toSorted((a, b) => key(a).localeCompare(key(b)))
    .map(({ slug, title, description, cites }) => ({
      href: dossierPath(slug),
      title,
      description,
      line: dossierWords.restsOn(citedDocuments(cites).size),
    }));
}

function namedIn(cites: readonly Cite[], { authorities }: Catalogue): DossierPage['named'] {
  const entries = indexAuthorities(authorities);
  return cites.flatMap((cite) => {
    const found = cite.kind === 'authority' ? entries.get(cite.authority) : undefined;
    return found ? [{ name: found.entry.name, href: authorityPath(found.kind, found.entry.id) }] : [];
  });
}

const citedDocuments = (cites: readonly Cite[]): Set<string> =>
  new Set(cites.flatMap((cite) => (cite.kind === 'authority' ? [] : cite.document)));
