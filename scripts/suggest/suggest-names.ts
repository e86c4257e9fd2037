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
  /** Shorter forms in brackets behind it: `WHO`. */
  aliases: string[];
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
  const { name, count, speaks, passages, letters } = known;
  return {
    name,
    count: Math.max(count, speaks),
    passages: [...passages],
    aliases: [...letters],
    ...(told && { told }),
  };
}

const compare = (a: Suggestion, b: Suggestion): number =>
  Number(b.told?.isCertain ?? false) - Number(a.told?.isCertain ?? false) ||
  Number((b.told?.weight ?? 0) > 0) - Number((a.told?.weight ?? 0) > 0) ||
  b.count - a.count ||
  compareCodeUnits(a.name, b.name);
