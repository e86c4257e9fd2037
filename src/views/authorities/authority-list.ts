import { authoritiesPath, authorityPath } from '../../paths.ts';
import { compareNames } from '../../parts/compare-names.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import { listWords as words } from '#words/parts/lists.ts';
import { roleYears } from '../../parts/authorities/role-years.ts';
import { authorityCounts } from './authority-page.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { createList, type FacetValue, type List, type ListFacet } from '../../parts/lists/list-views.ts';
import { counted as numberOf } from '#words/parts/counts.ts';

export interface AuthorityRow {
  href: string;
  name: string;
  /** `President, 2001–2005` … */
  line: string;
  /** `9 passages of 3 documents` */
  counts: string;
  /** Its passages beside the most of the list, 0 to 1. */
  share: number;
  country?: FacetValue;
  /** How documents have words of its own: in quotation marks, as reported, as transcribed. */
  words: readonly FacetValue[];
}

/** The list of one kind of authorities and its parts. Made once for an archive. */
export const authorityList = (kind: AuthorityKind, archive: Archive): List<AuthorityRow> =>
  archive.derive(makeList, kind);

function makeList(archive: Archive, kind: AuthorityKind): List<AuthorityRow> {
  const { orders, facets } = words;
  const countries: ListFacet<AuthorityRow> = {
    id: 'country',
    label: facets.country,
    order: 'count',
    valuesOf: ({ country }) => (country ? [country] : []),
  };
  const said: ListFacet<AuthorityRow> = {
    id: 'words',
    label: facets.words,
    order: 'count',
    valuesOf: (row) => row.words,
  };
  return createList({
    path: authoritiesPath(kind),
    entries: listRows(kind, archive),
    facets: [countries, said],
    orders: [
      { id: 'passages', ...orders.passages, sort: (rows) => rows },
      { id: 'name', ...orders.name, sort: (rows) => rows.toSorted((a, b) => compareNames(a.name, b.name)) },
    ],
  });
}

function listRows(kind: AuthorityKind, archive: Archive): AuthorityRow[] {
  const counted = archive.authorities[kind]
    .flatMap(({ id }) => archive.authority(id) ?? [])
    .map((found) => ({ found, counts: authorityCounts(found.entry.id, archive) }))
    .sort((a, b) => b.counts.passages - a.counts.passages || compareNames(a.found.entry.name, b.found.entry.name));
  const most = Math.max(1, ...counted.map(({ counts }) => counts.passages));
  return counted.map(({ found, counts: { passages, documents } }) => {
    const country = 'country' in found.entry ? found.entry.country : undefined;
    return {
      href: authorityPath(kind, found.entry.id),
      name: found.entry.name,
      line: describe(found, (id) => archive.nameOf(id)),
      counts:
        passages > 0 ? words.passagesOf(numberOf.passages(passages), numberOf.documents(documents)) : words.noPassage,
      share: passages / most,
      ...(country !== undefined && { country: { value: country, label: archive.nameOf(country) } }),
      words: wordsOf(found.entry.id, archive),
    };
  });
}

const modes = [
  { mode: 'direct', value: 'quoted', label: words.quoted, heading: words.withWords(words.quoted) },
  { mode: 'reported', value: 'reported', label: words.reported, heading: words.withWords(words.reported) },
  { mode: 'spoken', value: 'spoken', label: words.spoken, heading: words.withWords(words.spoken) },
];

function wordsOf(id: string, { said }: Archive): FacetValue[] {
  const own = new Set((said.get(id) ?? []).map(({ quote }) => quote.mode as string));
  return modes.filter(({ mode }) => own.has(mode)).map(({ value, label, heading }) => ({ value, label, heading }));
}

/** A person's roles, a topic's terms, otherwise the country. */
function describe({ kind, entry }: AuthorityEntry, nameOf: (id: string) => string): string {
  if (kind === 'people' && entry.roles)
    return entry.roles
      .map((role) => [role.title, role.of && nameOf(role.of), roleYears(role)].filter(Boolean).join(', '))
      .join('; ');
  if (kind === 'topics') return entry.terms.join(', ');
  return 'country' in entry && entry.country ? nameOf(entry.country) : '';
}
