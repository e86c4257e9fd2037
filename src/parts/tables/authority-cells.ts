import type { Archive } from '../../archive/archive.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { authorityPath } from '../../paths.ts';
import type { Authorities, AuthorityKind } from '../../record/authority.ts';
import { readSameAs, type SameAsFile } from '../../record/same-as.ts';
import { addressIn, listed, spaced } from './cells.ts';

type Entry<Kind extends AuthorityKind = AuthorityKind> = Authorities[Kind][number];

/** What the tables of all kinds have. */
export function commonCells(entry: Entry, kind: AuthorityKind, archive: Archive) {
  const { id, name, aliases = [], basis, note, sameAs = [] } = entry;
  const named = [...(authorityIndex(archive).mentions.get(id)?.values() ?? [])];
  return {
    id,
    name,
    aliases: listed(aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))),
    basis,
    note,
    wikidata: idsAt('wikidata', entry),
    viaf: idsAt('viaf', entry),
    same_as: spaced(sameAs),
    documents: named.length,
    mentions: named.reduce((sum, { length }) => sum + length, 0),
    address: addressIn(archive, authorityPath(kind, id)),
  };
}

export const idsAt = (file: SameAsFile, { sameAs = [] }: Pick<Entry, 'sameAs'>): string | undefined =>
  spaced(sameAs.map(readSameAs).flatMap((read) => (read.file === file && read.id !== undefined ? [read.id] : [])));

export const countryCell = (entry: Entry<'people' | 'organizations' | 'places'>, archive: Archive) => ({
  country: archive.entry('places', entry.country)?.id,
});

export const countStatements = ({ id }: Entry, archive: Archive): number =>
  (archive.said.get(id) ?? []).filter(({ quote }) => quote.shortens === undefined).length;
