/**
 * Where words stand on a page, as text fragments name it: the words, or the first and the last of them, and what stands right
 * before and after them. Browsers look through a whole page for them, so that the words alone may be found where others meant them.
 */
export interface PlacedWords {
  before: string;
  start: string;
  end?: string;
  after: string;
}

/** Longer words are named by their beginning and end. */
const longest = 120;
const wordsAtEnds = 6;
/** How many words around them are tried, until no others on the page are like them. */
const around = [3, 6, 12];
/** Line breaks, cells, and what the page has between the words that is none of them: a browser's words end there. */
const parted = /[\n\t\uFFFC]/;

/** Whether `[start, end)` is all of a passage, so that its id names the words. */
export const isWhole = (passage: string, start: number, end: number): boolean =>
  passage.slice(0, start).trim() === '' && passage.slice(end).trim() === '';

/**
 * Names `[start, end)` of a passage so that it is found there and nowhere else. Undefined for words that can't be told from others.
 * @param isAlone whether a stretch of the passage stands on the page once
 */
export function placeWords(
  passage: string,
  start: number,
  end: number,
  isAlone: (stretch: string) => boolean,
): PlacedWords | undefined {
  const lines = passage.slice(start, end).split(parted);
  const isLong = end - start > longest || lines.length > 1;
  const [first, last] = isLong
    ? [firstWords(lines[0] ?? '', wordsAtEnds), lastWords(lines.at(-1) ?? '', wordsAtEnds)]
    : [passage.slice(start, end), undefined];
  const lineBefore = passage.slice(0, start).split(parted).at(-1) ?? '';
  const lineAfter = passage.slice(end).split(parted)[0] ?? '';
  for (const count of around) {
    const [before, after] = [lastWords(lineBefore, count), firstWords(lineAfter, count)];
    const from = start - before.length - (lineBefore.length - lineBefore.trimEnd().length);
    const to = isLong ? start + first.length : end + after.length + (lineAfter.length - lineAfter.trimStart().length);
    if (isAlone(passage.slice(from, to).trim()))
      return { before, start: first.trim(), ...(last !== undefined && { end: last.trim() }), after };
  }
  return undefined;
}

const firstWords = (text: string, count: number): string =>
  new RegExp(`^(?:\\S+\\s+){0,${String(count - 1)}}\\S+`).exec(text.trimStart())?.[0] ?? '';

/** From the end backwards: a pattern would be tried from every letter of a long text. */
function lastWords(text: string, count: number): string {
  const trimmed = text.trimEnd();
  let from = trimmed.length;
  const skip = (spaces: boolean) => {
    while (from > 0 && /\s/.test(trimmed.charAt(from - 1)) === spaces) from -= 1;
  };
  for (let words = 0; words < count && from > 0; words += 1) {
    skip(true);
    skip(false);
  }
  return trimmed.slice(from).trimStart();
}

/** `text=before-,first,last,-after`, as an address has it. */
export function textDirective({ before, start, end, after }: PlacedWords): string {
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** A hyphen has a meaning of its own in a text fragment; commas and ampersands are encoded anyway. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
