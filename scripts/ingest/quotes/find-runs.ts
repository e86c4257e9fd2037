/** A stretch in double quotation marks. */
export interface Run {
  /** Where the opening mark stands. */
  open: number;
  /** After the closing mark, or the end of the text. */
  close: number;
  /** `[start, end)` of the words. */
  start: number;
  end: number;
  /** False where the passage ends before the marks close. */
  closed: boolean;
}

const isWordBefore = (text: string, index: number): boolean => /[\p{L}\p{N}.,?!…;]/u.test(text.charAt(index - 1));
const isSpaceOrEnd = (char: string): boolean => char === '' || /[\s).,;:?!—–\]-]/.test(char);

/** True where a straight mark opens: after white space, a dash or a bracket, before something to quote. */
const opensStraight = (text: string, index: number): boolean =>
  !isWordBefore(text, index) && /\S/.test(text.charAt(index + 1));

/** Inches and seconds are no quotation marks: `6'2"`, `the 27" screen`. */
const isMeasure = (text: string, index: number): boolean =>
  /\d/.test(text.charAt(index - 1)) && !text.slice(0, index).includes('"');

/** The mark that closes what opened at `open`; -1 if the passage ends first. */
function findClose(text: string, open: number): number {
  const curly = text.charAt(open) === '“';
  for (let i = open + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '”') return i;
    if (char !== '"') continue;
    // Inside curly marks a straight one counts only if it can't open anything.
    if (!curly || isSpaceOrEnd(text.charAt(i + 1))) return i;
  }
  return -1;
}

/** How far back the tag is looked for that a mark stands in, in code units. */
const tagReach = 1000;

/** True for the value of an attribute in markup that was left in the text. */
const isInTag = (text: string, index: number): boolean =>
  /<\/?[a-z][^<>]*$/i.test(text.slice(Math.max(0, index - tagReach), index));

function findOpening(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '“' && char !== '"') continue;
    if (isInTag(text, i)) continue;
    if (char === '"' && isMeasure(text, i)) continue;
    if (char === '“' || opensStraight(text, i) || text.indexOf('"', i + 1) > 0) return i;
  }
  return -1;
}

/** The runs of a passage, in order. One that no mark closes goes to the end; an opening mark within one is ignored. */
export function findRuns(text: string): Run[] {
  const runs: Run[] = [];
  let open = findOpening(text, 0);
  while (open >= 0) {
    const found = findClose(text, open);
    const end = found < 0 ? text.length : found;
    const close = found < 0 ? text.length : found + 1;
    if (/[\p{L}\p{N}]/u.test(text.slice(open + 1, end)))
      runs.push({ open, close, start: open + 1, end, closed: found >= 0 });
    open = findOpening(text, close);
  }
  return runs;
}
