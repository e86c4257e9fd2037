import { citationWords as words } from '#words/citation-forms.ts';
import { parseEdtf, type DateUnit } from '../record/edtf.ts';
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

type Write = (parts: Parts) => string;

/** How each style writes a date; APA only the year in the text. */
const writers: Record<CitationStyle | 'apaYear', Write> = {
  chicago: (parts) => words.dates.chicago(unitOf(parts)),
  apa: (parts) => words.dates.apa(unitOf(parts)),
  apaYear: ([year]) => String(year),
  mla: (parts) => words.dates.mla(unitOf(parts)),
};

const unitOf = ([year = 0, month, day]: Parts): DateUnit => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
});

/** @returns undefined where no date is known, or in a form that the records do not use */
export function citedDate(date: { value: string; basis: Basis } | undefined): CitedDate | undefined {
  const read = date && parseEdtf(date.value);
  if (!date || !read) return undefined;
  const stated = date.basis === 'stated';
  const [from, to] = boundsOf(date.value);
  const known = from ?? to;
  if (!known) return undefined;
  const exact = read.kind !== 'set' && from !== undefined && to !== undefined;
  const say = (form: keyof typeof writers, style: CitationStyle) => {
    const write = writers[form];
    const phrase = describe(read.kind, from && write(from), to && write(to));
    const inner = read.about ? `${words.circa[style]} ${phrase}` : phrase;
    return stated ? inner : `[${inner}]`;
  };
  const isOne = exact && read.kind === 'single' && !read.about;
  const common = {
    uncertain: !stated || read.about || !exact,
    year: known[0] ?? 0,
    ...(exact && { parts: read.kind === 'interval' ? [from, to] : [from] }),
    ...(!isOne && { said: say('chicago', 'chicago') }),
  };
  if (stated && exact && !read.about) return common;
  return {
    ...common,
    phrase: {
      chicago: say('chicago', 'chicago'),
      apa: say('apa', 'apa'),
      apaYear: say('apaYear', 'apa'),
      mla: say('mla', 'mla'),
    },
  };
}

function describe(kind: 'single' | 'interval' | 'set', from: string | undefined, to: string | undefined): string {
  if (from !== undefined && from === to) return from;
  const isSet = kind === 'set';
  if (from !== undefined && to !== undefined) return isSet ? words.between(from, to) : words.lasting(from, to);
  if (from !== undefined) return isSet ? words.notBefore(from) : words.from(from);
  return isSet ? words.notAfter(to ?? '') : words.until(to ?? '');
}

function boundsOf(edtf: string): [from: Parts | undefined, to: Parts | undefined] {
  const plain = edtf.replace(/[~?%[\]]/g, '');
  const split = /^([^./]*)(?:\.\.|\/)(.*)$/.exec(plain.replace(/^\.\.\//, '/').replace(/\/\.\.$/, '/'));
  if (!split) return [partsOf(plain), partsOf(plain)];
  return [partsOf(split[1] ?? ''), partsOf(split[2] ?? '')];
}

const partsOf = (text: string): Parts | undefined =>
  /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text.split('-').map(Number) : undefined;
