import { getOrSet } from './get-or-set.ts';
import type { Reads } from './reads.ts';

/** What was made of an archive, and all that was read for it. */
interface Made {
  value: unknown;
  reads: ReadonlySet<string>;
}

/** What was made of an archive so far: each once, however many pages ask. */
export function createMemo(reads: Reads) {
  const all = new Map<unknown, Map<string | undefined, Made>>();
  const make = (what: unknown, key: string | undefined, how: () => unknown): Made => {
    const byKey = getOrSet(all, what, () => new Map<string | undefined, Made>());
    return getOrSet(byKey, key, () => reads.collect(how));
  };
  return {
    /** What `how` makes. Whoever asks has read all that it is made of. */
    derive(what: unknown, key: string | undefined, how: () => unknown): unknown {
      const made = make(what, key, how);
      for (const name of made.reads) reads.note(name);
      return made.value;
    },
    /** The answer to a question, which is told by `what`. Whoever asks has read that alone. */
    answer(what: unknown, key: string | undefined, name: string, how: () => unknown): unknown {
      reads.note(name);
      return make(what, key, how).value;
    },
  };
}
