import { compareCodeUnits } from '../ingest/text/compare-code-units.ts';
import { createNameCollector } from './collect-names.ts';
import { isWordOfLanguage } from './is-word-of-language.ts';
import type { KnownName } from './known-name.ts';
import type { ReadDocument } from './read-names.ts';
import { settleForms } from './settle-forms.ts';
import { tellKind, type Told } from './tell-kind.ts';

/** A name that no authority knows, how often it stands and where, and what it is taken for. */
export interface Suggestion {
  name: string;
  count: number;
  /** `document#passage`, each once, in the order of the documents. */
  passages: string[];
  /** Other forms of it, and shorter ones in brackets behind it: `WHO`. */
  aliases: string[];
  /** Of a person, offices before the whole name: `Prime Minister`. */
  offices: string[];
  /** Other names that may be the same one’s. */
  maybe: string[];
  /** Absent where nothing tells what it names. */
  told?: Told;
}

export interface Suggester {
  add(document: ReadDocument): void;
  /** Those that are certain of their kind first, then the most frequent. */
  list(): Suggestion[];
}

/** Collects names document by document. What only begins sentences, or is a word of the language, is none. */
export function createSuggester(): Suggester {
  const collector = createNameCollector();
  return {
    add: (document) => {
      collector.add(document);
    },
    list: () => {
      const collected = collector.collected();
      return settleForms(collected)
        .filter((known) => !isWordOfLanguage(known, collected))
        .map(describe)
        .toSorted(compare);
    },
  };
}

function describe(known: KnownName): Suggestion {
  const told = tellKind(known);
  const { name, count, speaks, passages, letters, forms, maybe } = known;
  return {
    name,
    count: Math.max(count, speaks),
    passages: [...passages],
    aliases: [...forms, ...letters],
    offices: officesOf(known),
    maybe: [...maybe],
    ...(told && { told }),
  };
}

/** So often offices must stand before a name to be said to be its bearer’s. */
const leastOfOffices = 2;

/** As they are written at the head of a sentence, the most frequent first. */
function officesOf({ offices }: KnownName): string[] {
  const counts = new Map<string, number>();
  for (const [office, count] of offices) {
    const title = office.replace(/(?<!\p{L})(?!(?:of|for|the)(?!\p{L}))\p{Ll}/gu, (letter) => letter.toUpperCase());
    counts.set(title, (counts.get(title) ?? 0) + count);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all < leastOfOffices ? [] : [...counts].toSorted(([, a], [, b]) => b - a).map(([title]) => title);
}

const compare = (a: Suggestion, b: Suggestion): number =>
  Number(b.told?.isCertain ?? false) - Number(a.told?.isCertain ?? false) ||
  Number((b.told?.weight ?? 0) > 0) - Number((a.told?.weight ?? 0) > 0) ||
  b.count - a.count ||
  compareCodeUnits(a.name, b.name);
