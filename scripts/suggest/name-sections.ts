import { stringify } from 'yaml';
import { makeDocumentId } from '../ingest/content/make-document-id.ts';
import { foldName } from '../ingest/mentions/fold-for-matching.ts';
import type { ReadDocument } from './read-names.ts';
import type { Proposed, Proposer, Section } from './section.ts';
import { createSuggester, type Suggestion } from './suggest-names.ts';
import type { SuggestedKind } from './tell-kind.ts';

const headings: Readonly<Record<SuggestedKind, string>> = {
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
};

/**
 * Proposes names that no authority knows.
 *
 * @param taken ids that authorities have.
 * @param least in so many places a name must stand.
 */
export function createNameProposer({
  taken,
  least,
}: {
  taken: ReadonlySet<string>;
  least: number;
}): Proposer<ReadDocument> {
  const suggester = createSuggester();
  return {
    add: (document) => {
      suggester.add(document);
    },
    sections: () =>
      listNameSections(
        suggester.list().filter(({ count }) => count >= least),
        taken,
      ),
  };
}

/**
 * Suggested names as lists of authorities: people, organizations and places apart, and last what nothing tells the kind of.
 *
 * @param taken ids that authorities have.
 */
function listNameSections(suggestions: readonly Suggestion[], taken: ReadonlySet<string>): Section[] {
  const already: Taken = {
    ids: new Set(taken),
    letters: new Set(),
    readings: new Map(),
    holders: countHolders(suggestions),
  };
  const propose = (suggestion: Suggestion) => proposeName(suggestion, already);
  const kinds = Object.keys(headings) as SuggestedKind[];
  return [
    ...kinds.map((kind) => ({
      key: kind,
      heading: headings[kind],
      proposed: suggestions.filter(({ told }) => told?.kind === kind).map(propose),
    })),
    {
      key: 'agreements',
      heading: 'Agreements and plans, or of no kind that a rule can tell',
      proposed: suggestions.filter(({ told }) => !told).map(propose),
    },
  ];
}

/** What other names have already: ids, and letters that shorten them. */
interface Taken {
  ids: Set<string>;
  letters: Set<string>;
  /** What certain names are found by, without accents and capitals. */
  readings: Map<string, { name: string; kind: SuggestedKind }>;
  /** How many may be meant by an office and a surname. */
  holders: ReadonlyMap<string, number>;
}

const holderKey = (name: string, title: string): string =>
  `${foldName(title).split(' ', 1)[0] ?? ''} ${foldName(name.slice(name.lastIndexOf(' ') + 1))}`;

/** An office counts by its first word: `Secretary` may be short for `Secretary of State`. */
function countHolders(suggestions: readonly Suggestion[]): Map<string, number> {
  const keys = suggestions.flatMap(({ name, offices }) => [...new Set(offices.map((title) => holderKey(name, title)))]);
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));
}

function proposeName(
  { name, count, passages, aliases, offices, maybe, told }: Suggestion,
  { ids, letters, readings, holders }: Taken,
): Proposed {
  const id = freeId(name, told?.kind, ids);
  ids.add(id);
  // What could be two would be linked to none of them: the more frequent one has it.
  const own = aliases.filter((alias) => !letters.has(alias));
  for (const alias of own) letters.add(alias);
  // One of two kinds that are called alike would be linked to neither.
  const forms = [name, ...own, ...(told?.kind === 'people' ? [name.slice(name.lastIndexOf(' ') + 1)] : [])].map(
    foldName,
  );
  const other =
    told && forms.map((form) => readings.get(form)).find((one) => one !== undefined && one.kind !== told.kind);
  const isCertain = (told?.isCertain ?? false) && other === undefined;
  if (told && isCertain) for (const form of forms) readings.set(form, { name, kind: told.kind });
  const roles = isCertain
    ? offices.filter((title) => holders.get(holderKey(name, title)) === 1).map((title) => ({ title }))
    : [];
  const doubt = told && !isCertain ? 'not certain: ' : '';
  const but = other && told.isCertain ? `, but ${other.name} is called so` : '';
  const same = maybe.length > 0 ? `, maybe the same as ${maybe.join(', ')}` : '';
  const reason = told ? `${doubt}${told.reason}${but}${same}; ` : '';
  return {
    said: `${reason}${describePlaces(count, passages)}`,
    item: stringify(
      // Of two who have one office and surname, “President Lee” would be neither.
      {
        id,
        name,
        ...(own.length > 0 && { aliases: own }),
        ...(roles.length === offices.length && roles.length > 0 && { roles }),
      },
      { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true },
    ).trimEnd(),
    isCertain,
  };
}

function describePlaces(count: number, passages: readonly string[]): string {
  const [first = ''] = passages;
  if (count === 1) return `once, in ${first}`;
  const documents = new Set(passages.map((passage) => passage.slice(0, passage.indexOf('#')))).size;
  const within = documents === 1 ? '' : ` in ${documents.toLocaleString('en')} documents`;
  return `${count.toLocaleString('en')} times${within}, first in ${first}`;
}

/** One that nothing has: a person and a place may have one name. */
function freeId(name: string, kind: SuggestedKind | undefined, ids: ReadonlySet<string>): string {
  const id = makeDocumentId(`${name}.txt`);
  const choices = [
    id,
    ...(kind ? [`${id}-${singular[kind]}`] : []),
    ...Array.from({ length: ids.size + 1 }, (_, at) => `${id}-${String(at + 2)}`),
  ];
  return choices.find((one) => !ids.has(one)) ?? id;
}

const singular: Readonly<Record<SuggestedKind, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
};
