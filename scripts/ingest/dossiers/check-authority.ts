import type { Authorities } from '../../../src/record/authority.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { CheckedReference } from './checked-reference.ts';
import { authorityComponents, type AuthorityComponent } from './components.ts';
import type { Reference } from './find-references.ts';

/** `<Person id="jane-doe">`: the entry must be there, and of that kind. */
export function checkAuthority(
  { id, place }: Reference,
  component: AuthorityComponent,
  authorities: Authorities,
): CheckedReference {
  const kind = authorityComponents[component];
  const ids = authorities[kind].map((entry) => entry.id);
  if (ids.includes(id)) return { cites: [{ kind: 'authority', authority: id }] };
  const other = Object.entries(authorityComponents).find(([, known]) =>
    authorities[known].some((entry) => entry.id === id),
  );
  return {
    problem: {
      ...place,
      kind: 'unknown-authority',
      what: `Cannot find ${component.toLowerCase()} "${id}"${other ? `; it is in ${other[1]}.yaml.` : didYouMean(id, ids)}`,
      why: 'Its page would not exist, and every link to it would be broken.',
      fix: other
        ? `Write <${other[0]} id="${id}">.`
        : `Use an id that stands in authorities/${kind}.yaml, or add an entry there.`,
    },
  };
}

export const hasAuthority = (authorities: Authorities, id: string): boolean =>
  Object.values(authorities).some((entries) => entries.some((entry) => entry.id === id));
