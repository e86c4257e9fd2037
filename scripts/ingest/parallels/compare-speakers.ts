import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { foldWord } from './split-words.ts';

export type Agreement = 'same' | 'different' | 'unknown';

/**
 * Whether two attributions mean one person: by the authority's id where both have one, else by the surname. A pronoun, a role or
 * a group is nobody in particular.
 */
export function compareSpeakers(one: QuoteSpeaker | undefined, other: QuoteSpeaker | undefined): Agreement {
  if (!one || !other) return 'unknown';
  if (one.ref !== undefined && other.ref !== undefined) return one.ref === other.ref ? 'same' : 'different';
  if (one.status !== 'named' || other.status !== 'named') return 'unknown';
  const [name, otherName] = [surnameOf(one), surnameOf(other)];
  if (name === '' || otherName === '') return 'unknown';
  return name === otherName ? 'same' : 'different';
}

/** The last word of the name, folded: `trudeau`, `obrador`; hyphens part no name. */
export function surnameOf({ name, label }: QuoteSpeaker): string {
  const words =
    (name ?? label)
      .split(',', 1)
      .join('')
      .replace(/['’]s$/, '')
      .match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const last = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/i.test(word)).at(-1);
  return last === undefined ? '' : foldWord(last);
}
