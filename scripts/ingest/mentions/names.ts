import type { AuthorityKind, Authorities } from '../../../src/schema/authority.ts';
import { authorityKinds } from '../../../src/schema/authority.ts';
import type { Content } from '../content/content.ts';
import { compileMatcher, type Matcher } from './compile-matcher.ts';
import { listReadings } from './list-readings.ts';

/** The authorities' names, ready to be looked for. */
export interface Names {
  match: Matcher;
  /** Id of an authority → its kind. */
  kindOf: ReadonlyMap<string, AuthorityKind>;
}

const compiled = new WeakMap<Authorities, Names>();

/** Compiles the names of a content folder; once, though every document asks for them. */
export function namesOf(content: Pick<Content, 'authorities' | 'locateAuthority'>): Names {
  const { authorities } = content;
  const known = compiled.get(authorities);
  if (known) return known;
  const kinds = authorityKinds.flatMap((kind) => authorities[kind].map(({ id }) => [id, kind] as const));
  const names = { match: compileMatcher(listReadings(content)), kindOf: new Map(kinds) };
  compiled.set(authorities, names);
  return names;
}
