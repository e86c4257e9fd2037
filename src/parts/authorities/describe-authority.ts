import type { Role } from '../../record/authority.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { peekWords as words } from '#words/reading-peeks.ts';
import { formatEdtf } from '../edtf-date.ts';
import { authorityKindNames } from './authority-kinds.ts';
import { roleYears } from './role-years.ts';

/** The last role of a person, the day of an event, or the kind of what it is. */
export function describeAuthority({ kind, entry }: AuthorityEntry, archive: Archive): string | undefined {
  if (kind === 'people') {
    const role = entry.roles?.at(-1);
    return role && [officeOf(role, archive), roleYears(role)].filter(Boolean).join(', ');
  }
  return kind === 'events' ? formatEdtf(entry.date) : authorityKindNames[kind].one;
}

const officeOf = ({ title, of }: Role, archive: Archive): string =>
  of === undefined ? title : words.roleOf(title, archive.nameOf(of));
