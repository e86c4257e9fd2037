import { readForeignTag } from '../tags/read-tag.ts';
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

const makeRun = (text: string, open: number, start: number, close: number, closed: boolean): Run => {
  const end = start + text.slice(start, close).trimEnd().length;
  return { open, close: end, start, end, closed, sign: '“', isSure: true, inner: [] };
};

/** `—No hay prisa —respondió Ana—. El mar espera.`: the words between the narrator's; undefined where no dash begins the passage. */
export function findDialogue(text: string): Run[] | undefined {
  if (!OPENING.test(text)) return undefined;
  const runs: Run[] = [];
  let open = 0;
  let start = 1;
  for (;;) {
    TELLS.lastIndex = start;
    const tells = TELLS.exec(text);
    const run = makeRun(text, open, start, tells?.index ?? text.length, true);
    if (/[\p{L}\p{N}]/u.test(text.slice(run.start, run.end))) runs.push(run);
    if (!tells) return runs;
    RESUMES.lastIndex = tells.index + tells[0].length;
    const resumes = RESUMES.exec(text);
    if (!resumes) return runs;
    open = resumes.index + resumes[0].length;
    start = open;
  }
}
