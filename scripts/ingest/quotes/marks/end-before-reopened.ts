import { holdsTag } from './holds-tag.ts';
import type { Mark, Sign } from './mark.ts';

/** A mark that nothing closes, and what is quoted behind it. */
interface LeftOpen {
  mark: Mark;
  /** What it stands for. */
  sign: Sign;
  inner: readonly { open: number; sign: Sign }[];
}

const BEHIND_STOP = /[.?!…]\s+$/;
const CAPITAL = /^[^\p{L}\p{N}]{1,3}\p{Lu}/u;

/**
 * Paragraphs that were joined: `“A. “B. “C,” she said`, where each opens the marks again and only the last closes them. Returns where
 * the words of one end that nothing closes: where the next mark opens right behind a stop; undefined where the words tell that the mark
 * was forgotten instead.
 *
 * @param next what is left open behind it.
 */
export function endBeforeReopened(
  text: string,
  { mark, inner }: LeftOpen,
  next: LeftOpen | undefined,
): number | undefined {
  const first = inner[0];
  const isFirst = first !== undefined && (next === undefined || first.open < next.mark.at);
  const [at, sign] = isFirst ? [first.open, first.sign] : [next?.mark.at, next?.sign];
  if (at === undefined || sign !== mark.sign) return undefined;
  const words = text.slice(mark.end, at);
  const goesOn = BEHIND_STOP.test(words) && CAPITAL.test(text.slice(at, at + 4));
  return goesOn && /^\p{Lu}/u.test(words) && !holdsTag(words) ? mark.end + words.trimEnd().length : undefined;
}
