import { dossierPath, passagePath } from '../paths.ts';
import { compareNames } from './compare-names.ts';
import type { DocumentSummary } from '../record/document.ts';
import type { Cite, Dossier } from '../record/dossier.ts';
import { passageName } from './passage-name.ts';

/** A dossier that leads here. */
export interface DossierBacklink {
  href: string;
  title: string;
  /** The passages of the document that it cites, in the order of their numbers. Empty for an authority. */
  places: { href: string; name: string }[];
}

export type CitedTarget = { document: Pick<DocumentSummary, 'id' | 'rights'> } | { authority: string };

/** The dossiers that cite a document, or lead to an authority: for each link there, a link back. */
export function dossiersCiting(dossiers: readonly Dossier[], target: CitedTarget): DossierBacklink[] {
  return dossiers.flatMap(({ slug, title, cites }) => {
    const citing = cites.filter((cite) => leadsTo(cite, target));
    return citing.length === 0 ? [] : [{ href: dossierPath(slug), title, places: listPlaces(citing, target) }];
  });
}

const leadsTo = (cite: Cite, target: CitedTarget): boolean =>
  cite.kind === 'authority'
    ? 'authority' in target && cite.authority === target.authority
    : 'document' in target && cite.document === target.document.id;

function listPlaces(cites: readonly Cite[], target: CitedTarget): DossierBacklink['places'] {
  // A passage that is not published has no place on its page.
  if (!('document' in target) || target.document.rights.publish !== 'full') return [];
  const blocks = new Set(cites.flatMap((cite) => (cite.kind === 'authority' ? [] : cite.block)));
  return [...blocks]
    .toSorted(compareNames)
    .map((block) => ({ href: passagePath(target.document.id, block), name: passageName(block) }));
}
