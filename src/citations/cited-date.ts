import { parseEdtf } from '../record/edtf.ts';
import type { Basis } from '../record/sourced.ts';

export type CitationStyle = 'chicago' | 'apa' | 'mla';

/** Year, month, day, as far as they are known. */
type Parts = readonly number[];

/** A date as citations give it. */
export interface CitedDate {
  /** One for a day, a month or a year; two for what lasts. Absent where the day is one of a set. */
  parts?: Parts[];
  /** True where the document does not state it, or states it as a guess. */
  uncertain: boolean;
  /** The year for indexes that can't hold more: the bound that is known. */
  year: number;
  /** Words where a style has no form of its own: in brackets if the document does not state them. `year` is APA's in the text. */
  phrase?: Record<CitationStyle | 'apaYear', string>;
  /** The same in words, where it is more than a day, a month or a year: for records that hold no more. */
  said?: string;
}

const longMonths = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

type Write = (parts: Parts) => string;

/** How each style writes a date. Citations are in English, whatever the document's language. */
const writers: Record<CitationStyle | 'apaYear', Write> = {
  chicago: ([year, month, day]) =>
    [month && longMonths[month - 1], day && `${String(day)},`, year].filter(Boolean).join(' '),
  apa: ([year, month, day]) =>
    `${String(year)}${month ? `, ${[longMonths[month - 1], day].filter(Boolean).join(' ')}` : ''}`,
  apaYear: ([year]) => String(year),
  mla: ([year, month, day]) => [day, month && shortMonths[month - 1], year].filter(Boolean).join(' '),
};

/** @returns undefined where no date is known, or in a form that the records do not use */
export function citedDate(date: { value: string; basis: Basis } | undefined): CitedDate | undefined {
  const read = date && parseEdtf(date.value);
  if (!date || !read) return undefined;
  const stated = date.basis === 'stated';
  const [from, to] = boundsOf(date.value);
  const known = from ?? to;
  if (!known) return undefined;
  const exact = read.kind !== 'set' && from !== undefined && to !== undefined;
  const words = (write: Write, circa: string) => {
    const phrase = describe(read.kind, from && write(from), to && write(to));
    const inner = read.about ? `${circa} ${phrase}` : phrase;
    return stated ? inner : `[${inner}]`;
  };
  const isOne = exact && read.kind === 'single' && !read.about;
  const common = {
    uncertain: !stated || read.about || !exact,
    year: known[0] ?? 0,
    ...(exact && { parts: read.kind === 'interval' ? [from, to] : [from] }),
    ...(!isOne && { said: words(writers.chicago, 'ca.') }),
  };
  if (stated && exact && !read.about) return common;
  return {
    ...common,
    phrase: {
      chicago: words(writers.chicago, 'ca.'),
      apa: words(writers.apa, 'ca.'),
      apaYear: words(writers.apaYear, 'ca.'),
      mla: words(writers.mla, 'circa'),
    },
  };
}

/** As library catalogues say it: `not after …`, `between … and …`. */
function describe(kind: 'single' | 'interval' | 'set', from: string | undefined, to: string | undefined): string {
  if (from !== undefined && from === to) return from;
  if (from !== undefined && to !== undefined) return kind === 'set' ? `between ${from} and ${to}` : `${from} – ${to}`;
  if (from !== undefined) return kind === 'set' ? `not before ${from}` : `from ${from}`;
  return `${kind === 'set' ? 'not after' : 'until'} ${to ?? ''}`;
}

function boundsOf(edtf: string): [from: Parts | undefined, to: Parts | undefined] {
  const plain = edtf.replace(/[~?%[\]]/g, '');
  const split = /^([^./]*)(?:\.\.|\/)(.*)$/.exec(plain.replace(/^\.\.\//, '/').replace(/\/\.\.$/, '/'));
  if (!split) return [partsOf(plain), partsOf(plain)];
  return [partsOf(split[1] ?? ''), partsOf(split[2] ?? '')];
}

const partsOf = (text: string): Parts | undefined =>
  /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text.split('-').map(Number) : undefined;
