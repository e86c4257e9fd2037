import { authoritiesPath } from '../../paths.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { authorityKinds, type Authorities, type AuthorityKind } from '../../record/authority.ts';

/** What the interface calls the kinds of authorities. */
export const authorityKindNames: Record<AuthorityKind, { one: string; many: string }> = words.kinds;

/** The kinds that the generic pages show: those with entries. Events have pages of their own. */
export const listedKinds = (authorities: Authorities): AuthorityKind[] =>
  authorityKinds.filter((kind) => kind !== 'events' && authorities[kind].length > 0);

/** The list of one kind. */
export interface KindLink {
  label: string;
  href: string;
  current: boolean;
}

/** The lists of all kinds that have one. */
export const kindLinks = (authorities: Authorities, current: AuthorityKind): KindLink[] =>
  listedKinds(authorities).map((kind) => ({
    label: authorityKindNames[kind].many,
    href: authoritiesPath(kind),
    current: kind === current,
  }));
