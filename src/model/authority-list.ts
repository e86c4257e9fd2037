import { authoritiesPath, authorityPath } from '../paths.ts';
import type { AuthorityKind } from '../schema/authority.ts';
import { roleYears } from './authority-facts.ts';
import { authorityKindNames, listedKinds } from './authority-kinds.ts';
import { authorityCounts } from './authority-page.ts';
import type { Catalogue } from './catalogue.ts';
import { indexAuthorities, type AuthorityEntry, type Concordance } from './concordance.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** The list of one kind of authorities. */
export interface AuthorityList {
  kind: AuthorityKind;
  heading: string;
  total: string;
  rows: AuthorityRow[];
  /** The lists of all kinds. */
  lists: { label: string; href: string; current: boolean }[];
}

export interface AuthorityRow {
  href: string;
  name: string;
  /** `President, 2001–2005` … */
  line: string;
  passages: string;
  /** `9 passages of 3 documents` */
  counts: string;
  /** Its passages beside the most of the list, 0 to 1. */
  share: number;
}

export function authorityList(kind: AuthorityKind, catalogue: Catalogue, concordance: Concordance): AuthorityList {
  const { authorities } = catalogue;
  const entries = indexAuthorities(authorities);
  const counted = [...entries.values()]
    .filter((entry) => entry.kind === kind)
    .map((found) => ({ found, counts: authorityCounts(found.entry.id, concordance) }))
    .sort(
      (a, b) => b.counts.passages - a.counts.passages || a.found.entry.name.localeCompare(b.found.entry.name, 'en'),
    );
  const most = Math.max(1, ...counted.map(({ counts }) => counts.passages));
  const { one, many } = authorityKindNames[kind];
  return {
    kind,
    heading: many,
    total: formatCount(counted.length, one.toLowerCase(), many.toLowerCase()),
    rows: counted.map(({ found, counts: { passages, documents } }) => ({
      href: authorityPath(kind, found.entry.id),
      name: found.entry.name,
      line: describe(found, (id) => entries.get(id)?.entry.name ?? id),
      passages: formatNumber(passages),
      counts:
        passages > 0
          ? `${formatCount(passages, 'passage')} of ${formatCount(documents, 'document')}`
          : 'in no passage that is published here',
      share: passages / most,
    })),
    lists: listedKinds(authorities).map((other) => ({
      label: authorityKindNames[other].many,
      href: authoritiesPath(other),
      current: other === kind,
    })),
  };
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
