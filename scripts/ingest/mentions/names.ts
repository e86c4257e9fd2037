import type { AuthorityKind, Authorities, Person } from '../../../src/record/authority.ts';
import { authorityKinds } from '../../../src/record/authority.ts';
import type { Content } from '../content/content.ts';
import { compileMatcher, type Matcher } from './compile-matcher.ts';
import { listReadings } from './list-readings.ts';

/** The authorities' names, ready to be looked for. */
export interface Names {
  match: Matcher;
  /** Id of an authority → its kind. */
  kindOf: ReadonlyMap<string, AuthorityKind>;
  /** Id of a person → how the archive says that he or she is spoken of. */
  signs: ReadonlyMap<string, 'he' | 'she'>;
}

const compiled = new WeakMap<Authorities, Names>();

/** Compiles the names of a content folder; once, though every document asks for them. */
export function namesOf(content: Pick<Content, 'authorities' | 'locateAuthority'>): Names {
  const { authorities } = content;
  const known = compiled.get(authorities);
  if (known) return known;
  const kinds = authorityKinds.flatMap((kind) => authorities[kind].map(({ id }) => [id, kind] as const));
  const names = {
    match: compileMatcher(listReadings(content)),
    kindOf: new Map(kinds),
    signs: listSigns(authorities.people),
  };
  compiled.set(authorities, names);
  return names;
}

const SIGNS: Record<string, 'he' | 'she'> = { Mr: 'he', Sir: 'he', Mrs: 'she', Ms: 'she', Miss: 'she', Dame: 'she' };

/** Who is spoken of as he or as she: by the pronouns that the entry gives, else by what may stand before the surname. */
function listSigns(people: readonly Person[]): Map<string, 'he' | 'she'> {
  return new Map(
    people.flatMap(({ id, pronouns, honorifics = [] }) => {
      const given = pronouns?.split('/').filter((word) => word === 'he' || word === 'she');
      const signs = new Set(given ?? honorifics.map((form) => SIGNS[form.replace('.', '')]));
      const [sign] = signs;
      return sign !== undefined && signs.size === 1 ? [[id, sign] as const] : [];
    }),
  );
}
