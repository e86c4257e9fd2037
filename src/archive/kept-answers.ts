import { isAsRead, printReads, type Fingerprints, type PrintedReads } from './printed-reads.ts';
import type { Reads } from './reads.ts';

/** Where answers are kept from one build to the next, by the names of their questions. */
export interface AnswerStore {
  read: (name: string) => unknown;
  write: (name: string, value: unknown) => void;
  /** Keeps what `read` gave. */
  takeOver: (name: string) => void;
}

interface KeptAnswer {
  reads: PrintedReads;
  answer: unknown;
}

/** The answer that is in the store, if all that it was made of is as it was, else what `make` gives. */
export function keepAnswer(
  store: AnswerStore,
  name: string,
  { collect, fingerprint }: Pick<Reads, 'collect'> & Fingerprints,
  make: () => unknown,
): unknown {
  const known = store.read(name) as KeptAnswer | undefined;
  if (known && isAsRead(known.reads, { fingerprint })) {
    store.takeOver(name);
    return known.answer;
  }
  const { value, reads } = collect(make);
  store.write(name, { reads: printReads(reads, { fingerprint }), answer: value } satisfies KeptAnswer);
  return value;
}
