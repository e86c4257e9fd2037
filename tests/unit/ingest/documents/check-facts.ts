import type { Document } from '../../../../src/record/document.ts';
import type { Finding } from '../attribution/expected.ts';
import { slug } from '../attribution/words.ts';
import type { ExpectedDocument } from './expected-document.ts';
import { fold, sameWords } from './same-words.ts';

type Same = (wanted: string, value: string) => boolean;

const sameSlug: Same = (a, b) => slug(a) === slug(b);
const sameName: Same = (a, b) => slug(a).replace(/^the-/, '') === slug(b).replace(/^the-/, '');
const sameAddress: Same = (a, b) => a.replace(/\/$/, '') === b.replace(/\/$/, '');
const same: Same = (a, b) => a === b;

/** What a record says of its document, and when two values are one. */
const factsOf = ({ title, publisher, language, occurred, ...own }: Document) =>
  ({
    title: [title.basis === 'supplied' ? undefined : title.value, sameWords],
    date: [own.date?.value, same],
    url: [own.originalUrl, sameAddress],
    publisher: [publisher?.value ?? own.publisherName, sameName],
    deck: [own.deck, sameWords],
    kind: [own.kind?.value, sameSlug],
    language: [language.value.split('-')[0], same],
    dateline: [own.dateline?.place, sameSlug],
    occurredDate: [occurred?.date, same],
    occurredPlace: [occurred?.place, sameSlug],
  }) satisfies Record<string, [value: string | undefined, isSame: Same]>;

type Fact = keyof ReturnType<typeof factsOf>;

/** One finding, or none where nothing is wanted. */
function checkFact(
  fact: string,
  [value, isSame]: ReturnType<typeof factsOf>[Fact],
  wanted: ExpectedDocument[Fact],
): Finding[] {
  if (wanted === undefined) return [];
  const list = Array.isArray(wanted) ? wanted : [wanted];
  const at = list.findIndex((one) => (one === null ? value === undefined : value !== undefined && isSame(one, value)));
  const verdict = at === 0 ? 'right' : at > 0 ? 'open' : value === undefined ? 'missed' : 'wrong';
  return [{ verdict, what: `${fact} ${JSON.stringify(list[0])}: ${value ?? 'none'}` }];
}

function checkContributors(
  { contributors }: Document,
  { contributors: wanted, contributorsAny }: ExpectedDocument,
): Finding[] {
  const lists = wanted ? [wanted] : contributorsAny;
  if (!lists) return [];
  const names = contributors.map(({ name }) => fold(name));
  const forms = lists.map((list) => list.map((one) => [one].flat().map(fold)));
  const isRight = forms.some(
    (list) => names.length === list.length && names.every((name, at) => list[at]?.includes(name)),
  );
  const isForeign = names.some((name) => !forms.flat(2).includes(name));
  const verdict = isRight ? 'right' : isForeign ? 'wrong' : 'missed';
  return [{ verdict, what: `contributors ${lists.map((list) => list.join('; ')).join(' or ')}: ${names.join('; ')}` }];
}

/** Holds what a record says of its document beside what is expected: one finding a fact. */
export const checkFacts = (document: Document, expected: ExpectedDocument): Finding[] => [
  ...Object.entries(factsOf(document)).flatMap(([fact, found]) => checkFact(fact, found, expected[fact as Fact])),
  ...checkContributors(document, expected),
];
