import type { ReadProse } from '../prose.ts';

/** Capitals amid a sentence: `que Ruiz`. */
const AMID = /(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{M}’'-]+/gu;

const found = new WeakMap<readonly ReadProse[], ReadonlySet<string>>();

/** Whether one word that begins a sentence is a name: elsewhere it has its capital amid one. */
export function isKnownName(word: string, passages: readonly ReadProse[]): boolean {
  const names = found.get(passages) ?? new Set(passages.flatMap(({ masked }) => masked.match(AMID) ?? []));
  found.set(passages, names);
  return names.has(word);
}
