import { breaksWord } from './join-lines.ts';
import type { Line } from './split-chunks.ts';

/** So many lines must break off in the midst of a sentence, and so many of all that do must come where the next word did not fit. */
const EVIDENCE = { lines: 2, share: 0.8 };

/**
 * Lines with a blank line below each, as programs make them of PDF files → paragraphs. Undefined where the text is none of these: some line
 * must go on in small letters below, and some sentence end within a line, which neither verse nor a list has.
 *
 * @param fits whether the first word of the second line would have fitted into the first.
 */
export function joinDoubleSpaced(
  source: string,
  chunks: Line[][],
  fits: (line: Line, next: Line) => boolean,
): Line[][] | undefined {
  const lines = chunks.flat();
  if (lines.length !== chunks.length) return undefined;
  const pairs = lines.slice(1).map((next, i) => [lines[i] as Line, next] as const);
  const open = pairs.filter(([line, next]) => !isEnd(line.text) && /^\p{Ll}/u.test(next.text));
  const tight = open.filter(([line, next]) => !fits(line, next));
  if (tight.length < EVIDENCE.lines || tight.length < open.length * EVIDENCE.share) return undefined;
  if (!lines.some(({ text }) => /\p{Ll}[.!?]["”’»]?\s\p{Lu}/u.test(text))) return undefined;
  const joined: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && goesOn(source, before, line, fits)) joined.at(-1)?.push(line);
    else joined.push([line]);
  }
  return joined;
}

const isEnd = (text: string): boolean => /[.!?…:]["”’»)\]]*$/.test(text);

/** A wider gap than one blank line parts paragraphs; so does the end of a sentence, since nothing tells which it is. */
function goesOn(source: string, line: Line, next: Line, fits: (line: Line, next: Line) => boolean): boolean {
  const breaks = source.slice(line.end, next.start).replace(/\r\n/g, '\n').length;
  return breaks === 2 && !isEnd(line.text) && (breaksWord(line.text, next.text) || !fits(line, next));
}
