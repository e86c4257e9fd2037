import { endsSentence } from '../text/ends-sentence.ts';
import type { Line } from './split-chunks.ts';

/** `indented`: the share of lines with one space before them; `low`: of lines that go on in small letters. */
const HEARD = { lines: 40, indented: 0.95, low: 0.03 };

/**
 * True of what a program heard and wrote, a line a breath (Whisper): no blank line, one space before each line, and many that go on in
 * small letters. Who speaks is not told apart.
 */
export function isHeard(source: string, chunks: readonly (readonly Line[])[]): boolean {
  const [lines = [], ...more] = chunks;
  if (more.length > 0 || lines.length < HEARD.lines) return false;
  const indented = lines.filter(({ start, indent }) => indent === 1 && !/\s/.test(source.charAt(start + 1)));
  const low = lines.filter(({ text }) => /^\p{Ll}/u.test(text));
  return indented.length >= lines.length * HEARD.indented && low.length >= lines.length * HEARD.low;
}

/** Lines that go on up to the end of a sentence. What stands between two ends may be two people's, and stays apart. */
export function joinSentences(lines: readonly Line[]): Line[][] {
  const joined: Line[][] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const last = open?.at(-1);
    if (open && last && !endsSentence(last.text)) open.push(line);
    else joined.push([line]);
  }
  return joined;
}
