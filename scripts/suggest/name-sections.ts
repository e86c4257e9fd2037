import { stringify } from 'yaml';
import { makeDocumentId } from '../ingest/content/make-document-id.ts';
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
  const already: Taken = { ids: new Set(taken), letters: new Set() };
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
}

function proposeName({ name, count, passages, aliases, told }: Suggestion, { ids, letters }: Taken): Proposed {
  const id = freeId(name, told?.kind, ids);
  ids.add(id);
  // What could be two would be linked to none of them: the more frequent one has it.
  const own = aliases.filter((alias) => !letters.has(alias));
  for (const alias of own) letters.add(alias);
  const doubt = told && !told.isCertain ? 'not certain: ' : '';
  const reason = told ? `${doubt}${told.reason}; ` : '';
  return {
    said: `${reason}${describePlaces(count, passages)}`,
    item: stringify(
      { id, name, ...(own.length > 0 && { aliases: own }) },
      { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true },
    ).trimEnd(),
    isCertain: told?.isCertain ?? false,
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
