import type { Files } from './read-files.ts';

/** What is not the same in two sets of files. */
export type Difference =
  | { kind: 'missing' | 'extra'; file: string }
  | { kind: 'differs'; file: string; at: number; before: string; after: string };

/** How many bytes are shown before the first that differs, and after it. */
const shownBefore = 60;
const shownAfter = 100;

/** In the order of paths: what is no longer there, what was not there before, and where the rest first differs. */
export function compareFiles(before: Files, after: Files): Difference[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file): Difference[] => {
    const [old, now] = [before.get(file), after.get(file)];
    if (now === undefined) return [{ kind: 'missing', file }];
    if (old === undefined) return [{ kind: 'extra', file }];
    if (old.equals(now)) return [];
    const at = firstDifference(old, now);
    return [{ kind: 'differs', file, at, before: excerpt(old, at), after: excerpt(now, at) }];
  });
}

function firstDifference(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}

const excerpt = (bytes: Buffer, at: number): string =>
  bytes.subarray(Math.max(0, at - shownBefore), at + shownAfter).toString();
