import type { ReadProse } from './prose.ts';
import { namesThing } from './personal-name.ts';
import { isPersonNoun } from './person-nouns.ts';
import { TITLE } from './vocabulary.ts';

/** A person's name as printed somewhere. */
export interface PrintedName {
  /** With its titles. */
  form: string;
  /** Without them. */
  words: string[];
}

/** The names of a document: the different forms whose last word this is, in the order in which they come up. */
export type NameList = (word: string) => readonly PrintedName[];

/** Takes each form once, so that a question costs no more where names are printed more often. */
export function makeNameList(printed: readonly PrintedName[]): NameList {
  const forms = new Map<string, PrintedName>();
  for (const name of printed) if (!forms.has(name.form)) forms.set(name.form, name);
  const byLast = Map.groupBy(forms.values(), ({ words }) => words.at(-1) ?? '');
  return (word) => byLast.get(word) ?? [];
}

const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*?(?=[\s,.;:!?)”"]|[’']s|[’']$|$)`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])((?:(?:${TITLE})\.?\s+)+)(${WORD}(?:\s+(?:(?:de|la|del|van|von|bin)\s+)?(?:${WORD}|\p{Lu}\.))*)`,
  'gu',
);

/** Before these a name is a person’s whatever else it could be: “Mr. Park”, but “Justice Department”. */
const COURTESY = /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Sen|Rep|Gov|Rev)\.?\s+$/;

/** Names that stand with a title: the surest sign that somebody is a person. */
export const listTitledNames = (passages: readonly ReadProse[]): PrintedName[] =>
  passages.flatMap(({ named }) =>
    [...named.matchAll(NAMED)].flatMap(({ 0: form, 1: titles = '', 2: name = '' }) => {
      const words = name.split(/\s+/);
      // “Chief Harbour Officer Professor Jane Roe”: more of the office stands before the name.
      if (words.slice(0, -2).some((word) => isPersonNoun(word.toLowerCase()))) return [];
      return namesThing(name) && !COURTESY.test(titles) ? [] : [{ form, words }];
    }),
  );

const TITLES = new RegExp(
  String.raw`^(?:the\s+(?=(?:${TITLE})\.?\s))?(?:(?:former|then)\s+|(?:${TITLE})\.?\s+)+`,
  'iu',
);
const SUFFIX = /,?\s(?:Jr|Sr|II|III|IV)\.?$/;
/** The words of a name without titles and suffixes. */
export const withoutTitles = (label: string): string[] => label.replace(TITLES, '').replace(SUFFIX, '').split(/\s+/);

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length && tail.every((word, i) => words[words.length - tail.length + i] === word);

const isCourtesy = (form: string): boolean => /^(?:Mr|Mrs|Ms)\b/.test(form);

/**
 * The fullest form in which the person of a label is printed; undefined where two people could be meant, or where nothing
 * says that the label names a person.
 */
export function fullestName(label: string, names: NameList): string | undefined {
  const words = withoutTitles(label);
  const printed = names(words.at(-1) ?? '');
  const same = printed.filter((name) => endsWith(name.words, words) || endsWith(words, name.words));
  // A name is compared with the others once, however often it is printed.
  const distinct = new Map(same.map((name) => [name.words.join(' '), name.words]));
  const people = [...distinct].filter(
    ([, own]) => !distinct.values().some((other) => other.length > own.length && endsWith(other, own)),
  );
  const [[full] = [''], ...others] = people;
  if (people.length === 0 || others.length > 0) return undefined;
  // “William Vance Jr.” is printed with what tells him from his father.
  if (full.includes(' ')) return same.find(({ form }) => form.startsWith(`${full} `))?.form ?? full;
  const forms = same.filter((name) => name.words.join(' ') === full).map(({ form }) => form);
  return forms.find((form) => !isCourtesy(form)) ?? forms[0];
}
