import { authorityPath } from '../../paths.ts';
import type { Contributor } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { addressed, type JsonLd } from './json-ld.ts';

/** Words in the credit of a group: `Editorial Board`, `Our staff`. */
const collective =
  /\b(?:staff|desk|board|team|bureau|office|press|news|agency|agencies|service|editors?|editorial|reporters?|correspondents?|writers?|department|committee|council|group|associates|institute|center|centre|foundation|company|inc|ltd|llc)\b/i;

/** `Jane Doe`, `José de la Cruz`: a given name and a surname, each with a capital, and no word for a group. */
export function namesPerson(name: string): boolean {
  const words = name.split(/\s+/);
  const isName = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');
  return (
    words.length > 1 &&
    !/^the$/i.test(words[0] ?? '') &&
    isName(words[0]) &&
    isName(words.at(-1)) &&
    !collective.test(name)
  );
}

const properties: Record<Contributor['role'], string> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  reporter: 'contributor',
  contributor: 'contributor',
  photographer: 'contributor',
};

/** Who made a document, by property. A credit that may be a group's is given as printed and is nobody's. */
export function contributorNodes(
  contributors: readonly Contributor[],
  archive: Archive,
): Record<string, JsonLd[] | string> {
  const [named, others] = partition(contributors, ({ name, person }) => person !== undefined || namesPerson(name));
  const byProperty = Map.groupBy(named, ({ role }) => properties[role]);
  return {
    ...Object.fromEntries(
      [...byProperty].map(([property, people]) => [property, people.map((one) => personNode(one, archive))]),
    ),
    ...(others.length > 0 && { creditText: others.map(({ name }) => name).join(', ') }),
  };
}

function personNode({ name, person }: Contributor, archive: Archive): JsonLd {
  const sameAs = archive.entry('people', person)?.sameAs;
  return {
    '@type': 'Person',
    name,
    ...(person !== undefined && addressed(archive, authorityPath('people', person))),
    ...(sameAs && { sameAs }),
  };
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const groups = Map.groupBy(items, test);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}
