import { foldForMatching, lowerForMatching } from './fold-for-matching.ts';
import type { Reading } from './list-readings.ts';
import { isWhole } from './neighbours.ts';

/** All readings of one form. */
interface Form {
  text: string;
  anyCase: boolean;
  readings: Reading[];
}

/** Words of a text that have the form of one or more authorities, and where they stand. */
export interface Match {
  start: number;
  end: number;
  readings: Reading[];
}

/** A text and all that was found in it. Matches may overlap; of one range there is one match. */
export interface Matched {
  /** The text, folded where anything is looked for in it. */
  text: string;
  matches: Match[];
}

export type Matcher = (text: string) => Matched;

const WORD = /[\p{L}\p{N}]+/gu;

/** Readings by the first word of their form: a text costs one look-up a word, however many authorities there are. */
export function compileMatcher(readings: readonly Reading[]): Matcher {
  const index = new Map<string, Form[]>();
  for (const reading of readings) {
    const first = lowerForMatching(reading.text.match(WORD)?.[0] ?? '');
    const forms = index.get(first) ?? [];
    index.set(first, forms);
    const form = forms.find(({ text, anyCase }) => text === reading.text && anyCase === reading.anyCase);
    if (form) form.readings.push(reading);
    else forms.push({ text: reading.text, anyCase: reading.anyCase, readings: [reading] });
  }
  if (index.size === 0) return (text) => ({ text, matches: [] });
  return (given) => {
    const text = foldForMatching(given);
    const lower = lowerForMatching(text);
    const matches = new Map<string, Match>();
    for (const { 0: word, index: start } of lower.matchAll(WORD)) {
      for (const form of index.get(word) ?? []) addMatch(form, start, { text, lower }, matches);
    }
    return { text, matches: [...matches.values()] };
  };
}

function addMatch(
  form: Form,
  start: number,
  { text, lower }: Record<'text' | 'lower', string>,
  to: Map<string, Match>,
) {
  const end = start + form.text.length;
  const fits = form.anyCase
    ? lower.startsWith(lowerForMatching(form.text), start)
    : text.startsWith(form.text, start) || startsSentence(form.text, text.slice(start, end));
  if (!fits || !isWhole(text, start, end)) return;
  const key = `${String(start)}-${String(end)}`;
  const match = to.get(key);
  if (match) match.readings = [...match.readings, ...form.readings];
  else to.set(key, { start, end, readings: form.readings });
}

/** A form that begins small has a capital at the head of a sentence. */
const startsSentence = (form: string, words: string): boolean =>
  /^\p{Ll}/u.test(form) && words.slice(1) === form.slice(1) && words.charAt(0) === form.charAt(0).toUpperCase();
