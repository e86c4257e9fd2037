import { authorityPath } from '../../paths.ts';
import { authorityKinds, type Authorities } from '../../record/authority.ts';
import { roleYears } from '../../parts/authorities/role-years.ts';
import { nameGroup, type NameGroup, type NameItem } from '../../parts/authorities/authority-names.ts';
import type { AuthorityEntry } from '../../archive/archive.ts';

/** What the authorities count to a place or an organization: its people, its places, what was held there. */
export function authorityBelongings(id: string, authorities: Authorities): NameGroup[] {
  return authorityKinds.flatMap((kind) => {
    const items = authorities[kind].flatMap((entry): NameItem[] => {
      const remarks = tieRemarks(id, { kind, entry } as AuthorityEntry);
      return remarks ? [{ name: entry.name, href: authorityPath(kind, entry.id), remarks }] : [];
    });
    return items.length > 0 ? [nameGroup(kind, items)] : [];
  });
}

/** How an entry is tied to `id`, in words where there are some; nothing where it is not. */
function tieRemarks(id: string, { kind, entry }: AuthorityEntry): string[] | undefined {
  if (kind === 'events') return entry.at === id ? [] : undefined;
  const roles = kind === 'people' ? (entry.roles ?? []).filter(({ of }) => of === id) : [];
  const inCountry = 'country' in entry && entry.country === id;
  if (roles.length === 0 && !inCountry) return undefined;
  return roles.map((role) => [role.title, roleYears(role)].filter(Boolean).join(', '));
}
