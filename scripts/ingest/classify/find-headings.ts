import { countWords } from '../../../src/record/passages.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { isPlain, withRole, type Draft } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isGreeting } from './is-greeting.ts';
import { findListLines } from './list-lines.ts';
import type { Rule } from './rule.ts';

const LONGEST = { words: 12, characters: 90 };
/** Of one that is broken over two lines. */
const LONGEST_BROKEN = { words: 20, characters: 140 };
/** What follows a heading is at least so many words. */
const SHORTEST_BODY = 15;

/** A field that so many lines have belongs to each entry of a list: `Attachments: pier.pdf`. */
const fewestFields = 3;
const FIELD = /^(\p{Lu}[\p{L}’' -]{1,30}) ?:\s*\S/u;

const fieldOf = (text: string): string | undefined => FIELD.exec(text)?.[1];

function findFields(drafts: readonly Draft[]): ReadonlySet<string> {
  const fields = Map.groupBy(
    drafts.flatMap(({ body }) => fieldOf(body.text) ?? []),
    (field) => field,
  );
  return new Set([...fields].filter(([, lines]) => lines.length >= fewestFields).map(([field]) => field));
}

/** In plain text, a short line that is no sentence and stands before a paragraph. Markdown marks its own headings. */
export const findHeadings: Rule = (drafts, { isMarked, source }) => {
  if (isMarked) return drafts;
  const listed = findListLines(drafts);
  const fields = findFields(drafts);
  return drafts.map((draft, position) => {
    const { text } = draft.body;
    const next = drafts[position + 1];
    if (!isPlain(draft) || listed.has(draft) || !next || !isPlain(next)) return draft;
    const isBroken = source.slice(...draft.source).split(/\r?\n/).length === 2;
    const longest = isBroken ? LONGEST_BROKEN : LONGEST;
    if (text.length > longest.characters || countWords(text) > longest.words || endsSentence(text)) return draft;
    if (isDay(text) || isGreeting(text) || fields.has(fieldOf(text) ?? '')) return draft;
    if (!/^[\p{Lu}\p{N}“"‘]/u.test(text) || countWords(next.body.text) < SHORTEST_BODY) return draft;
    return withRole(draft, { kind: 'heading', depth: 2 });
  });
};

/** A day alone is when something was, and no heading: `5 de mayo de 2021`. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(readDateLine(text)?.date ?? '');
