import {
  authorityKinds,
  type Alias,
  type AuthorityKind,
  type Authorities,
  type Person,
} from '../../../src/record/authority.ts';
import type { Place } from '../../report/problem.ts';
import type { Content } from '../content/content.ts';
import { foldForMatching } from './fold-for-matching.ts';

/** What is known of a person's surname and what may stand before it. */
interface PersonName {
  surname: string;
  /** In small letters: `prime minister`. */
  titles: string[];
  honorifics?: string[];
}

/** One form of one authority. */
export interface Reading {
  entity: string;
  kind: AuthorityKind;
  /** Folded. */
  text: string;
  /** Small letters stand for capitals too. */
  anyCase: boolean;
  /** A later short form: counts only where the document names the person in full. */
  short: boolean;
  person?: PersonName;
  /** One of these stands directly before, or after. */
  after?: string[];
  before?: string[];
  /** Only in documents about this event. */
  own: boolean;
  /** Where the form stands in the authority file. */
  place: () => Place;
}

type Entry = Authorities[AuthorityKind][number];

/** Every form of every authority, in the order of the files. */
export function listReadings({
  authorities,
  locateAuthority,
}: Pick<Content, 'authorities' | 'locateAuthority'>): Reading[] {
  return authorityKinds.flatMap((kind) =>
    authorities[kind].flatMap((entry, index) => {
      const at =
        (...path: PropertyKey[]) =>
        () =>
          locateAuthority[kind]([index, ...path]);
      return listForms(kind, entry).map(({ path, ...form }): Reading => {
        const person = kind === 'people' ? nameOf(entry) : undefined;
        return { entity: entry.id, kind, ...form, ...(person && { person }), place: at(...path) };
      });
    }),
  );
}

type Form = Omit<Reading, 'entity' | 'kind' | 'person' | 'place'> & { path: PropertyKey[] };

function listForms(kind: AuthorityKind, entry: Entry): Form[] {
  if ('terms' in entry) {
    const terms = entry.terms.map((term, index) => readAlias(term, ['terms', index]));
    return [...terms, ...readAliases(entry)].map((form) => ({ ...form, anyCase: !/\p{Lu}/u.test(form.text) }));
  }
  const given = [readAlias(entry.name, ['name']), ...readAliases(entry)];
  const all = kind === 'people' ? [...given, ...shortForms(entry)] : given;
  // Of two forms that are one, the first counts: what an editor wrote goes before what is made of the name.
  return [...new Map(all.toReversed().map((form) => [keyOf(form), form])).values()].reverse();
}

const readAliases = ({ aliases }: Entry): Form[] =>
  (aliases ?? []).map((alias, index) => readAlias(alias, ['aliases', index]));

const keyOf = ({ text, after, before }: Form): string => JSON.stringify([text, after, before]);

function readAlias(alias: Alias, path: PropertyKey[]): Form {
  const { text, after, before, documents } =
    typeof alias === 'string' ? ({ text: alias } as Exclude<Alias, string>) : alias;
  return {
    // An article is no part of a name: sentences have their own.
    text: foldForMatching(text.trim().replace(/^[Tt]he /, '')),
    anyCase: false,
    short: false,
    own: documents === 'own',
    ...(after && { after: after.map(foldForMatching) }),
    ...(before && { before: before.map(foldForMatching) }),
    path,
  };
}

/** A surname of two words is often printed with a hyphen. */
function shortForms(person: Person): Form[] {
  const { surname } = nameOf(person);
  return [surname, surname.replaceAll(' ', '-')].map((text) => ({ ...readAlias(text, ['name']), short: true }));
}

function nameOf({ name, surname, roles, honorifics }: Person): PersonName {
  return {
    surname: foldForMatching(surname ?? name.split(' ').at(-1) ?? name),
    titles: (roles ?? []).map(({ title }) => title.toLowerCase()),
    ...(honorifics && { honorifics }),
  };
}
