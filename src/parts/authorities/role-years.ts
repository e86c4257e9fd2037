import type { Archive } from '../../archive/archive.ts';
import type { Role } from '../../record/authority.ts';
import { authorityWords as words } from '#words/authorities.ts';

/** `2001–2005`, `from 2001`, `until 2005`. */
export function roleYears({ from, to }: Role): string | undefined {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (from !== undefined) return words.yearsFrom(from);
  return to === undefined ? undefined : words.yearsUntil(to);
}

/** `Mayor, Old Mill (2018–2022)`, for files. */
export function roleLine(role: Role, archive: Archive): string {
  const years = roleYears(role);
  const title = role.of === undefined ? role.title : `${role.title}, ${archive.nameOf(role.of)}`;
  return years === undefined ? title : `${title} (${years})`;
}
