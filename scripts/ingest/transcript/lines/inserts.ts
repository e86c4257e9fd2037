import { isPlain, type Draft } from '../../text/draft.ts';

const BRACKETED = /^[([][^()[\]]{3,200}\b(?:follows?|were submitted[^()[\]]*)\s?[:.]?\s?[)\]]$/i;
const PRINTED =
  /^(?:There being no objection,? .{3,300}|The (?:text|letter|article|material|information|amendment|(?:prepared )?statement)s?\b.{0,200}) (?:as )?follows?:$/i;

/** A line that says that something which was handed in follows: `[The prepared statement of Mr. Hale follows:]`. Nobody says it. */
export const isInsertLine = (text: string): boolean =>
  text.length <= 360 && (BRACKETED.test(text) || PRINTED.test(text));

/** `[Whereupon, at 4 p.m., the hearing was adjourned.]` */
const ADJOURNED = /^[([]?(?:where|there)upon,? [^()[\]]{3,240}\b(?:adjourned|concluded|closed)\b[^()[\]]{0,80}[)\]]?$/i;
/** `A P P E N D I X`, `APPENDIX B` */
const APPENDIX = /^(?:A ?P ?P ?E ?N ?D ?I ?(?:X|C ?E ?S)|A ?N ?N ?E ?X)(?: [A-Z\d]{1,3})?$/;

const isAdjournment = (text: string): boolean => text.length <= 360 && ADJOURNED.test(text);

/**
 * What follows such a line was not said either: the paragraph behind it ends the turn before. So does what comes when all was said, and an
 * appendix.
 */
export const closeAtInserts = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, position) => {
    if (draft.label !== undefined) return draft;
    const before = drafts[position - 1];
    const isBehind =
      before !== undefined && isPlain(before) && (isInsertLine(before.body.text) || isAdjournment(before.body.text));
    return isBehind || APPENDIX.test(draft.body.text) ? { ...draft, outside: true } : draft;
  });
