import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { nameWords as words } from '#words/search-names.ts';
import { readWords } from '../../phrases/read-words.ts';
import type { NameForms } from '../../phrases/names-file.ts';
import type { Alias, Event, Person, Topic } from '../../record/authority.ts';

/** A part of a name, or initials, with fewer letters could be anything. */
const shortest = 3;

/** Under what an authority is asked for. */
export function nameForms({ kind, entry }: AuthorityEntry, archive: Archive): NameForms {
  const names = [entry.name, ...(entry.aliases ?? []).flatMap(lastingForm)];
  const printed = [
    ...names,
    // `National Theatre (building)`
    entry.name.split(' (')[0] ?? entry.name,
    ...(kind === 'people' ? calledPeople(entry, names) : []),
    ...(kind === 'events' ? calledEvents(entry, names) : []),
    ...(kind === 'topics' ? namingTerms(entry) : []),
  ];
  const full = printed.filter((form) => !isAcronym(form));
  const acronyms = [...printed.filter(isAcronym), ...names.flatMap(initialsOf)];
  const parts = [
    ...(kind === 'people' ? [...entry.name.split(' '), ...officesOf(entry, archive)] : []),
    ...(kind === 'events' ? shortEvents(entry) : []),
  ];
  return {
    full: fold(full.flatMap((form) => [form, form.replace(/^the\s+/iu, '')])),
    acronyms: fold(acronyms),
    parts: fold(parts.filter((part) => part.length >= shortest)),
  };
}

/** Of somebody whom no authority stands for: the name as printed, and what it ends with. */
export const printedForms = (label: string, isName: boolean): NameForms => ({
  full: fold([label]),
  acronyms: [],
  parts: isName ? fold(label.split(' ').slice(1)).filter((part) => part.length >= shortest) : [],
});

/** What means the entry wherever it stands. Between certain words alone, it is another name's. */
function lastingForm(alias: Alias): string[] {
  if (typeof alias === 'string') return [alias];
  return alias.after || alias.before ? [] : [alias.text];
}

/** With an office or a form of address before the surname. */
function calledPeople({ name, surname, honorifics = [], roles = [] }: Person, names: readonly string[]): string[] {
  const last = surname ?? name.split(' ').at(-1) ?? name;
  const before = [...honorifics, ...roles.map(({ title }) => title)];
  return [last, ...before.flatMap((title) => [last, ...names].map((form) => `${title} ${form}`))];
}

/** `Prime Minister of Canada` */
const officesOf = ({ roles = [] }: Person, archive: Archive): string[] =>
  roles.flatMap(({ title, of }) => (of === undefined ? [] : words.officesOf(title, archive.nameOf(of))));

/** Without what tells it from others of its series, and with its label or its year alone. */
function calledEvents({ name, label, date }: Event, names: readonly string[]): string[] {
  const [series = name] = name.split(',');
  const year = /\d{4}/.exec(date)?.[0];
  const tells = [...new Set([label, year].flatMap((own) => own ?? []))];
  return [
    series,
    ...[series, ...names].flatMap((form) => tells.flatMap((own) => [`${form} ${own}`, `${own} ${form}`])),
  ];
}

/** `2023 summit`, `Porto summit`: what it was, with when or where. */
function shortEvents({ name, date, place }: Event): string[] {
  const [series = name] = name.split(',');
  const what = series.split(' ').at(-1) ?? series;
  const year = /\d{4}/.exec(date)?.[0];
  return [
    ...(year === undefined ? [] : [`${year} ${what}`, `${what} ${year}`]),
    ...(place ? [`${place} ${what}`] : []),
  ];
}

/** Of the terms of a topic those that are its name in another number. */
function namingTerms({ name, terms }: Topic): string[] {
  const one = singular(name.replace(/^the\s+/iu, ''));
  return terms.filter((term) => singular(term) === one || isAcronym(term));
}

const singular = (words: string): string => words.toLowerCase().replace(/s$/, '');

/** `USMCA`, `U.S.`, `EVs` */
const isAcronym = (form: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(form);

/** Of a name of three and more words in capitals the first letters: small words between them do not count. */
function initialsOf(name: string): string[] {
  const initials = name.split(/[\s\-‐‑–—]+/u).flatMap((word) => /^\p{Lu}/u.exec(word) ?? []);
  return initials.length >= shortest ? [initials.join('')] : [];
}

const fold = (forms: readonly string[]): string[] =>
  [
    ...new Set(
      forms.map((form) =>
        readWords(form)
          .map(({ word }) => word)
          .join(' '),
      ),
    ),
  ].filter((form) => form.length > 1);
