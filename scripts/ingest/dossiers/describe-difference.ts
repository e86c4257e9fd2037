import { findLoosely } from '../checks/check-evidence.ts';
import { findWords } from './find-words.ts';

/** How many words of a passage a message shows. */
const shown = 14;

/**
 * The end of a sentence about words that do not stand in `text`: what stands there instead. Where only signs differ, the
 * printed form; else the place where the text goes on otherwise; else its beginning.
 */
export function describeDifference(words: string, text: string): string {
  const printed = findLoosely([{ id: '', text, spans: [] }], words);
  if (printed !== undefined && printed !== words) return `, where they are printed as “${printed}”.`;
  const given = words.split(' ');
  for (let length = given.length - 1; length > 1; length--) {
    const at = findWords(text, given.slice(0, length).join(' '));
    if (at !== undefined) return `; it has “${firstWords(text.slice(at), given.length + 2)}”.`;
  }
  return `; it begins “${firstWords(text, shown)}”.`;
}

/** The first `count` words, and a sign that there are more. */
export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : words.join(' ');
}
