import { foldName } from '../ingest/mentions/fold-for-matching.ts';
import { isSameGiven } from './is-same-given.ts';
import { takeForm, type KnownName } from './known-name.ts';
import { landOf } from './lands.ts';

/** What is one name in any form: a land in three languages, `State Department` and `Department of State`, with accents and without. */
function keyOf({ name, languages }: KnownName): string {
  const land = landOf(name);
  if (land && [...languages].some((language) => land.languages.has(language.slice(0, 2)))) return `land ${land.code}`;
  const department = /^(\p{Lu}\p{L}+) Department$/u.exec(name)?.[1];
  return foldName(department === undefined ? name : `Department of ${department}`).replace(
    'department of the ',
    'department of ',
  );
}

/** The same names, each once: the form that stands most often has the others. */
export function mergeForms(names: readonly KnownName[]): KnownName[] {
  const merged = [...Map.groupBy(names, keyOf).values()].map(mergeAll);
  const people = merged.filter(({ name, titles, speaks }) => name.includes(' ') && titles.size + speaks > 0);
  const gone = new Set(
    [...Map.groupBy(people, ({ name }) => wordsOf(name).toSorted().join(' ')).values()].flatMap(mergePeople),
  );
  const bySurname = Map.groupBy(
    people.filter((one) => !gone.has(one)),
    ({ name }) => bareOf(name).at(-1) ?? '',
  );
  for (const one of [...bySurname.values()].flatMap(mergePeople)) gone.add(one);
  return merged.filter((one) => !gone.has(one));
}

const mostFirst = (a: KnownName, b: KnownName): number => b.count - a.count;

function mergeAll(forms: readonly KnownName[]): KnownName {
  const [first, ...others] = forms.toSorted(mostFirst) as [KnownName, ...KnownName[]];
  for (const other of others) mergeTwo(first, other);
  return first;
}

function mergeTwo(first: KnownName, other: KnownName): void {
  takeForm(first, other);
  // Accents are no other form: they are not looked at where names are found.
  if (foldName(first.name) !== foldName(other.name)) first.forms.add(other.name);
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/;
const wordsOf = (name: string): string[] => foldName(name).replaceAll('.', '').split(/[ -]/);
/** Without initials and `Jr`: given names and the surname. */
const bareOf = (name: string): string[] => wordsOf(name).filter((word) => word.length > 1 && !SUFFIX.test(word));

/** Of people who share a surname, or all words, those that are somebody else’s other form. Where it is not certain, both are said. */
function mergePeople(people: readonly KnownName[]): KnownName[] {
  const gone = new Set<KnownName>();
  const sorted = people.toSorted(mostFirst);
  sorted.forEach((first, at) => {
    for (const other of sorted.slice(at + 1)) {
      if (gone.has(first) || gone.has(other) || !mayBeOne(first.name, other.name)) continue;
      if (shareOffice(first, other) && !hasSuffix(first.name) && !hasSuffix(other.name)) {
        mergeTwo(first, other);
        gone.add(other);
      } else {
        first.maybe.add(other.name);
        other.maybe.add(first.name);
      }
    }
  });
  return [...gone];
}

const hasSuffix = (name: string): boolean => wordsOf(name).some((word) => SUFFIX.test(word));
const shareOffice = (a: KnownName, b: KnownName): boolean =>
  [...a.offices.keys()].some((office) => [...b.offices.keys()].some((other) => foldName(office) === foldName(other)));

/** `Joe Biden`, `Joseph R. Biden`; `Fumio Kishida`, `Kishida Fumio`. Two initials that differ are two people’s. */
function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => words.filter((word) => !SUFFIX.test(word))) as [
    string[],
    string[],
  ];
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return true;
  const [middle, others] = [one, other].map((words) => words.slice(1, -1)) as [string[], string[]];
  const isMiddle =
    middle.length === 0 || others.length === 0 || middle.every((word, at) => word.charAt(0) === others[at]?.charAt(0));
  return isMiddle && one.at(-1) === other.at(-1) && isSameGiven(one[0] ?? '', other[0] ?? '');
}
