import type { AuthorityKind } from '../../record/authority.ts';

const page: Record<AuthorityKind, string> = {
  people: 'Page de cette personne',
  organizations: 'Page de cette organisation',
  places: 'Page de ce lieu',
  agreements: 'Page de cet accord ou de cette politique',
  topics: 'Page de ce thème',
  events: 'Page de cet événement',
};

/** What is known of a name, shown where the name stands. */
export const peekWords = {
  statements: (statements: string, documents: string) => `${statements} dans ${documents}`,
  named: (documents: string) => `mention dans ${documents}`,
  here: (passages: string) => `${passages} ici`,
  roleOf: (title: string, of: string) => `${title}, ${of}`,
  whatTheySaid: 'Ses propos',
  saidOfThem: 'Mentions par d’autres',
  page,
};
