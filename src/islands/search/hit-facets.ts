import { quotedKind } from '../../phrases/quoted-kind.ts';
import type { PhraseHit } from '../../phrases/phrase-hit.ts';

/** What answers are narrowed by, in the order of the form. */
export const filterNames = ['kind', 'speaker', 'mode', 'topic', 'event', 'year', 'language'] as const;
export type FilterName = (typeof filterNames)[number];
export type Chosen = Partial<Record<FilterName, string>>;
/** How many answers have each value of each filter. */
export type ValueCounts = Partial<Record<FilterName, Record<string, number>>>;

/** A passage and the document that holds it, without where the words stand in it. */
type Facets = Pick<PhraseHit, 'document' | 'passage'>;

/** Speaker and mode belong together: one statement in the passage has both. */
export function isWanted({ document, passage }: Facets, chosen: Chosen): boolean {
  return (
    (['event', 'year'] as const).every((name) => chosen[name] === undefined || chosen[name] === document[name]) &&
    (chosen.language === undefined || chosen.language === document.languageName) &&
    (chosen.kind === undefined || kindsOf({ document, passage }).includes(chosen.kind)) &&
    (chosen.topic === undefined || Boolean(passage.topics?.includes(chosen.topic))) &&
    ((chosen.speaker === undefined && chosen.mode === undefined) || saidBy(passage, chosen).length > 0)
  );
}

/** Each value of a filter and how many of the hits have it, most frequent first, where the other filters stay as they are. */
export function countValues(hits: readonly Facets[], name: FilterName, chosen: Chosen): Map<string, number> {
  const { [name]: _own, ...others } = chosen;
  const counts = new Map<string, number>();
  for (const hit of hits.filter((each) => isWanted(each, others))) {
    for (const value of new Set(valuesOf(hit, name, others))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function valuesOf({ document, passage }: Facets, name: FilterName, others: Chosen): readonly string[] {
  if (name === 'kind') return kindsOf({ document, passage });
  if (name === 'topic') return passage.topics ?? [];
  if (name === 'speaker' || name === 'mode') return saidBy(passage, others).map((said) => said[name]);
  if (name === 'language') return document.languageName === undefined ? [] : [document.languageName];
  return document[name] === undefined ? [] : [document[name]];
}

/** The document's; and of a passage in which somebody is quoted, that it is a quotation. */
const kindsOf = ({ document, passage: { said = [] } }: Facets): string[] => [
  document.kind,
  ...(said.length > 0 ? [quotedKind] : []),
];

const saidBy = ({ said = [] }: Facets['passage'], { speaker, mode }: Chosen) =>
  said.filter((own) => (speaker === undefined || own.speaker === speaker) && (mode === undefined || own.mode === mode));
