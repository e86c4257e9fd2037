import type { AuthorityKind } from '../../../src/record/authority.ts';

/** Components that show the documents' own words, or where they stand: a claim rests on one of them. */
const citingComponents = ['Quote', 'Passage', 'Figure'] as const;

/** Components that lead to the page of an authority. */
export const authorityComponents = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
  Agreement: 'agreements',
  Topic: 'topics',
  Event: 'events',
} as const satisfies Record<string, AuthorityKind>;

/** Marks words as the editor's own. */
export const editorComponent = 'Editor';

export type CitingComponent = (typeof citingComponents)[number];
export type AuthorityComponent = keyof typeof authorityComponents;

/** All that may stand in a dossier. */
export const componentNames: readonly string[] = [
  ...citingComponents,
  ...Object.keys(authorityComponents),
  editorComponent,
];

export const isCiting = (name: string | null): name is CitingComponent =>
  citingComponents.some((known) => known === name);

export const isAuthority = (name: string | null): name is AuthorityComponent =>
  name !== null && Object.hasOwn(authorityComponents, name);
