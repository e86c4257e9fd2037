import type { Mark, Sign } from './mark.ts';
import { isMeasureMark, isSingle } from './read-marks.ts';

/** A mark among its neighbours. */
interface InText {
  marks: readonly Mark[];
  index: number;
  text: string;
}

/**
 * Signs that close what each sign opens: `always`, wherever they stand, and `formed`, where they have the form of a closing
 * mark. Any other closes it where it stands behind a stop and nothing else could.
 */
const CLOSERS: Readonly<Partial<Record<Sign, { always: readonly Sign[]; formed: readonly Sign[] }>>> = {
  '“': { always: ['”'], formed: ['"', '“', "''"] },
  '”': { always: [], formed: ['”', '"'] },
  '"': { always: ['"'], formed: ['”', '“'] },
  '„': { always: ['”'], formed: ['“', '"'] },
  '«': { always: ['»'], formed: [] },
  '»': { always: ['«'], formed: [] },
  '``': { always: ["''"], formed: ['"', '”'] },
  "''": { always: [], formed: ["''", '"'] },
};

/** How far the next mark is looked for, in marks: more of them in a row are no text. */
const REACH = 40;

const nextMark = ({ marks, index }: InText, fits: (mark: Mark) => boolean): Mark | undefined =>
  marks.slice(index + 1, index + REACH).find(fits);

const isDouble = (mark: Mark): boolean => !isSingle(mark);

/** True where the next mark opens something, or where there is none: nothing else can close what is open. */
function isLastChance(here: InText): boolean {
  const next = nextMark(here, isDouble);
  return next === undefined || (next.opens && !next.closes);
}

/** Whether a mark closes what `opening` opened. */
export function closesDouble(opening: Sign, mark: Mark, here: InText): boolean {
  const closers = CLOSERS[opening];
  if (closers?.always.includes(mark.sign)) {
    if (mark.sign !== '"' || !isMeasureMark(here.text, mark)) return true;
    // `"The plank is 6" thick," he said`: the next mark closes, so that this one is an inch.
    const next = nextMark(here, isDouble);
    return next === undefined || next.opens || !next.closes;
  }
  if (closers?.formed.includes(mark.sign) && mark.closes) return true;
  return mark.isSure && isLastChance(here);
}

/** Whether a mark opens a quotation within another. A straight one behind a dash rather closes. */
export const nests = (mark: Mark, text: string): boolean =>
  mark.opens && !mark.closes && (mark.sign !== '"' || !/[—–-]/.test(text.charAt(mark.at - 1)));

const OPENING: ReadonlySet<Sign> = new Set(['“', '„', '«', '``']);

/** Whether a mark opens a quotation where none is open. */
export function opensRun({ sign, at, end, opens, closes }: Mark, text: string): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(end)];
  if (OPENING.has(sign)) return opens || !closes;
  if (sign === '’') return false;
  // `he said,"We …`, and marks that were set apart: `" We are done , " he said`.
  if (sign === '"')
    return opens || (/[,:;]/.test(before) && /\p{L}/u.test(behind)) || (!closes && /^\s?$/.test(before));
  return opens && !closes;
}

/** `'It is our 'very best' boat'`: a single mark within single ones, where the next two both close. */
export function nestsSingle(mark: Mark, { marks, index }: InText): boolean {
  if (!mark.opens || mark.closes) return false;
  const [first, second] = marks.slice(index + 1, index + REACH).filter(isSingle);
  return first?.closes === true && !first.opens && second?.closes === true && !second.opens;
}

/** Whether a single mark closes a quotation in single marks, and is no apostrophe: `the visitors’ room`. */
export function closesSingle(mark: Mark, here: InText): boolean {
  const { text } = here;
  if (!mark.closes || mark.sign === '‘' || isMeasureMark(text, mark)) return false;
  if (mark.isSure || /^[.,;:?!)]?$/.test(text.charAt(mark.end))) return true;
  if (!/(?:s|in)$/.test(text.slice(mark.at - 2, mark.at))) return true;
  const next = nextMark(here, isSingle);
  return next === undefined || (next.opens && !next.closes);
}
