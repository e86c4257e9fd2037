import { authorityKinds, type Authorities, type AuthorityKind } from '../schema/authority.ts';

export { authorityKindWords as authorityKindNames } from '../words/sections.ts';

/** The kinds that the generic pages show: those with entries. Events have pages of their own. */
export const listedKinds = (authorities: Authorities): AuthorityKind[] =>
  authorityKinds.filter((kind) => kind !== 'events' && authorities[kind].length > 0);
