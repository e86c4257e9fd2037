import { readForeignTag } from '../romance/read-tag.ts';
import type { Run } from '../find-runs.ts';

/** A dash right before the first word begins what somebody says. */
const OPENING = /^[—–](?=[\p{L}¿¡«“"…])/u;
/** A dash behind a space and right before a word: the narrator begins. */
const TELLS = /\s[—–](?=\p{L})/gu;
/** A dash right behind a word, before a stop or a space: the narrator ends. */
const RESUMES = /[—–](?=[\s.,;:])[.,;:]?\s*/gu;

const isTagged = (text: string): boolean =>
  OPENING.test(text) &&
  Array.from(text.matchAll(TELLS)).some((match) => readForeignTag(text, match.index + match[0].length) !== undefined);

/** Whether a text sets its dialogue in dashes: somebody's words begin with one, and another parts them from who says them. */
export const isInDashes = (passages: readonly { text: string }[]): boolean =>
  passages.some(({ text }) => isTagged(text));

const makeRun = (text: string, open: number, start: number, close: number): Run => {
  const end = start + text.slice(start, close).trimEnd().length;
  return { open, close: end, start, end, closed: true, sign: '—', isSure: true, inner: [] };
};

/** Where a pattern matches, as `[start, end)`, in order. */
const placesOf = (text: string, pattern: RegExp): [number, number][] =>
  Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);

/** `—No hay prisa —respondió Ana—. El mar espera.`: the words between the narrator's; undefined where no dash begins the passage. */
export function findDialogue(text: string): Run[] | undefined {
  if (!OPENING.test(text)) return undefined;
  const resumes = placesOf(text, RESUMES);
  const runs: Run[] = [];
  let [open, start, next] = [0, 1, 0];
  const add = (close: number): void => {
    const run = makeRun(text, open, start, close);
    if (/[\p{L}\p{N}]/u.test(text.slice(run.start, run.end))) runs.push(run);
  };
  for (const [from, told] of placesOf(text, TELLS)) {
    if (from < start) continue;
    add(from);
    while (next < resumes.length && (resumes[next]?.[0] ?? 0) < told) next += 1;
    const again = resumes[next]?.[1];
    if (again === undefined) return runs;
    [open, start] = [again, again];
  }
  add(text.length);
  return runs;
}
