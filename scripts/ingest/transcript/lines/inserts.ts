import { isPlain, type Draft } from '../../text/draft.ts';

const BRACKETED = /^[([][^()[\]]{3,200}\b(?:follows?|were submitted[^()[\]]*)\s?[:.]?\s?[)\]]$/i;
const PRINTED =
  /^(?:There being no objection,? .{3,300}|The (?:text|letter|article|material|information|amendment|(?:prepared )?statement)s?\b.{0,200}) (?:as )?follows?:$/i;

/** A line that says that something which was handed in follows: `[The prepared statement of Mr. Hale follows:]`. Nobody says it. */
export const isInsertLine = (text: string): boolean =>
  text.length <= 360 && (BRACKETED.test(text) || PRINTED.test(text));

/** What follows such a line was not said either: the paragraph behind it ends the turn before. */
export const closeAtInserts = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, position) => {
    const before = drafts[position - 1];
    const isInsert = before !== undefined && isPlain(before) && isInsertLine(before.body.text);
    return isInsert && draft.label === undefined ? { ...draft, outside: true } : draft;
  });
