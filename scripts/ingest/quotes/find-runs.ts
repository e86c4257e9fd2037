import { endBeforeReopened } from './marks/end-before-reopened.ts';
import { holdsTag } from './marks/holds-tag.ts';
import { closesDouble, closesSingle, nests, nestsSingle, opensRun } from './marks/pair-marks.ts';
import type { Mark, Sign } from './marks/mark.ts';
import { isSingle, readMarks } from './marks/read-marks.ts';

/** A stretch in quotation marks. */
export interface Run {
  /** Where the opening mark stands. */
  open: number;
  /** After the closing mark, or the end of the text. */
  close: number;
  /** `[start, end)` of the words. */
  start: number;
  end: number;
  /** False where the words go on in the next run or passage, which opens the marks again. */
  closed: boolean;
  /** The sign that opens it. */
  sign: Sign;
  /** Whether a stop stands before the closing mark: it tells single marks from apostrophes. */
  isSure: boolean;
  /** What is quoted within. */
  inner: Run[];
}

/** What the marks of a passage make of it. */
export interface ReadRuns {
  /** In order; none stands within another. */
  runs: Run[];
  /** Marks that open something that nothing closes, or close what nothing opened. */
  strays: Mark[];
}

/** How a passage stands between its neighbours. */
export interface Neighbours {
  /** The sign that opened what the passage before leaves open. */
  continues?: Sign | undefined;
  /** Whether the next passage begins with a mark that opens again what this one leaves open. */
  isReopened?: (sign: Sign) => boolean;
}

/** A mark that has opened and not closed yet. */
interface Open {
  mark: Mark;
  /** What it stands for: in a passage that goes on, the sign that began the whole. */
  sign: Sign;
  inner: Run[];
  /** Single marks that opened within, less those that closed. */
  singles: number;
}

function makeRun(text: string, { mark, sign, inner }: Open, end: number, close: Mark | undefined): Run {
  let [start, last] = [mark.end, end];
  while (start < last && /\s/.test(text.charAt(start))) start += 1;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return {
    open: mark.at,
    close: close?.end ?? end,
    start,
    end: last,
    closed: close !== undefined,
    sign,
    isSure: close?.isSure ?? true,
    inner,
  };
}

const hasWords = (text: string, { start, end }: Run): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/**
 * What is left open at the end of a passage: its last mark, if the next passage opens it again and nothing tells that it was
 * forgotten to close: another quotation within, in marks of the same kind, or who says it.
 */
function goesOn(text: string, { sign, mark, inner }: Open, { isReopened }: Neighbours): boolean {
  return (
    isReopened?.(sign) === true &&
    inner.every((run) => run.sign !== sign) &&
    !holdsTag(text.slice(mark.end)) &&
    (sign !== '‘' || mark.at === 0)
  );
}

/** The quotations of a passage, told by its marks. Wrong signs are read by where they stand; what can't be paired is no quotation. */
export function findRuns(text: string, neighbours: Neighbours = {}): ReadRuns {
  const marks = readMarks(text);
  const runs: Run[] = [];
  const strays: Mark[] = [];
  const open: Open[] = [];
  const close = (end: number, mark: Mark | undefined): void => {
    const closed = open.pop();
    const run = closed && makeRun(text, closed, end, mark);
    if (run && hasWords(text, run)) (open.at(-1)?.inner ?? runs).push(run);
  };
  marks.forEach((mark, index) => {
    const top = open.at(-1);
    const next = { marks, index, text };
    if (top === undefined) {
      const continued = mark.at === 0 ? neighbours.continues : undefined;
      if (continued !== undefined || opensRun(mark, text))
        open.push({ mark, sign: continued ?? mark.sign, inner: [], singles: 0 });
      else if (/[”»]/.test(mark.sign)) strays.push(mark);
    } else if (isSingle(top.mark)) {
      if (!isSingle(mark)) {
        if (mark.opens) open.push({ mark, sign: mark.sign, inner: [], singles: 0 });
      } else if (nestsSingle(mark, next)) top.singles += 1;
      else if (closesSingle(mark, next)) {
        if (top.singles > 0) top.singles -= 1;
        else close(mark.at, mark);
      }
    } else if (isSingle(mark)) {
      if (mark.opens && !mark.closes) top.singles += 1;
      else if (mark.closes && top.singles > 0) top.singles -= 1;
      else if (closesDouble(top.sign, mark, next)) close(mark.at, mark);
    } else if (nests(mark, text)) open.push({ mark, sign: mark.sign, inner: [], singles: 0 });
    else if (closesDouble(top.sign, mark, next)) close(mark.at, mark);
  });
  const last = open.at(-1);
  if (last && goesOn(text, last, neighbours)) close(text.length, undefined);
  open.forEach((one, i) => {
    const end = isSingle(one.mark) ? undefined : endBeforeReopened(text, one, open[i + 1]);
    if (end !== undefined) runs.push(makeRun(text, { ...one, inner: [] }, end, undefined));
    else if (!isSingle(one.mark)) strays.push(one.mark);
    runs.push(...one.inner);
  });
  return { runs: runs.sort((a, b) => a.open - b.open), strays };
}
