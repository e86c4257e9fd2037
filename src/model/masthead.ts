import type { AuthorityKind } from '../schema/authority.ts';
import { authorityKindNames, listedKinds } from './authority-kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { fixityCount } from './coverage.ts';

/** What stands on every page around its own matter. */
export interface Masthead {
  title: string;
  description: string;
  language: string;
  fixity?: string;
  /** The lists of authorities that every page leads to. */
  lists: { kind: AuthorityKind; label: string }[];
  notHeld: string[];
  contact?: string;
}

/** Of six kinds two are what people look for first; their pages lead to the others. */
const leading: readonly AuthorityKind[] = ['people', 'topics'];

export function masthead({ archive, authorities, documents }: Catalogue): Masthead {
  const fixity = fixityCount(documents);
  return {
    title: archive.title,
    description: archive.description,
    language: archive.languages[0] ?? 'en',
    lists: listsToShow(listedKinds(authorities)),
    notHeld: archive.notHeld,
    ...(fixity && { fixity }),
    ...(archive.contact && { contact: archive.contact }),
  };
}

/** An archive without either still leads to what it has. */
function listsToShow(listed: readonly AuthorityKind[]): Masthead['lists'] {
  const first = listed.filter((kind) => leading.includes(kind));
  return (first.length > 0 ? first : listed.slice(0, 1)).map((kind) => ({
    kind,
    label: authorityKindNames[kind].many,
  }));
}
