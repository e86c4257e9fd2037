import type { AuthorityKind } from '../../record/authority.ts';

const page: Record<AuthorityKind, string> = {
  people: 'Page of this person',
  organizations: 'Page of this organization',
  places: 'Page of this place',
  agreements: 'Page of this agreement or policy',
  topics: 'Page of this topic',
  events: 'Page of this event',
};

/** What is known of a name, shown where the name stands. */
export const peekWords = {
  statements: (statements: string, documents: string) => `${statements} in ${documents}`,
  named: (documents: string) => `named in ${documents}`,
  here: (passages: string) => `${passages} here`,
  roleOf: (title: string, of: string) => `${title}, ${of}`,
  whatTheySaid: 'What they said',
  saidOfThem: 'Named by others',
  page,
};
