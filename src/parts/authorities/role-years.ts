import type { Role } from '../../record/authority.ts';
import { authorityWords as words } from '../../words/authorities.ts';

/** `2001–2005`, `from 2001`, `until 2005`. */
export function roleYears({ from, to }: Role): string | undefined {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (from !== undefined) return words.yearsFrom(from);
  return to === undefined ? undefined : words.yearsUntil(to);
}
