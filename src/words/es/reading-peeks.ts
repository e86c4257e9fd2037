import type { AuthorityKind } from '../../record/authority.ts';

const page: Record<AuthorityKind, string> = {
  people: 'Página de esta persona',
  organizations: 'Página de esta organización',
  places: 'Página de este lugar',
  agreements: 'Página de este acuerdo o política',
  topics: 'Página de este tema',
  events: 'Página de este evento',
};

/** What is known of a name, shown where the name stands. */
export const peekWords = {
  statements: (statements: string, documents: string) => `${statements} en ${documents}`,
  named: (documents: string) => `se nombra en ${documents}`,
  here: (passages: string) => `${passages} aquí`,
  roleOf: (title: string, of: string) => `${title}, ${of}`,
  whatTheySaid: 'Lo que dijo',
  saidOfThem: 'Menciones de otros',
  page,
};
