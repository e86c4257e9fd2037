import type { Place, ReadProse } from './prose.ts';
import { AUXILIARY, PAST, TITLE } from './vocabulary.ts';

/** What stands before a surname at the beginning of a sentence: a title, or a first name. */
const NAME_BEFORE = new RegExp(
  String.raw`(?:^|[.?!]\s|,\s(?:and|but)\s)["“‘']?((?:${TITLE})\.?\s|\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s)?)$`,
  'u',
);
const VERB_BEHIND = new RegExp(String.raw`^\s(?:${AUXILIARY}|${PAST}|says|wants|\p{Ll}{2,}ed)\s`, 'u');
/** How far around a surname is read, in code units. */
const reach = 60;

/**
 * Whether words in marks tell of somebody by a full or titled name at the head of a sentence, as nobody tells of himself: `“Ms Roe was late.”`
 *
 * @param name its last word is a surname.
 */
export function namesItsSpeaker(passages: readonly ReadProse[], words: readonly Place[], name: string): boolean {
  const surname =
    name
      .replace(/[’']s?$/u, '')
      .split(' ')
      .at(-1) ?? '';
  if (!/^\p{Lu}\p{L}/u.test(surname)) return false;
  return words.some(({ position, start, end }) => {
    const text = passages[position]?.text.slice(start, end) ?? '';
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const behind = text.slice(at + surname.length, at + surname.length + reach);
      if (NAME_BEFORE.test(text.slice(Math.max(0, at - reach), at)) && VERB_BEHIND.test(behind)) return true;
    }
    return false;
  });
}
