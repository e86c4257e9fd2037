import type { Document } from '../../../../src/record/document.ts';
import { checkRecord } from '../attribution/check-record.ts';
import type { Expected, Finding } from '../attribution/expected.ts';
import type { KnownNames } from '../attribution/judge-speaker.ts';
import { slug } from '../attribution/words.ts';

const factsOf = ({ title, kind, language, occurred, contributors }: Document) => ({
  title: title.basis === 'supplied' ? undefined : title.value,
  kind: kind?.value,
  language: language.value.split('-')[0],
  occurredDate: occurred?.date,
  occurredPlace: occurred?.place,
  contributors: contributors.map(({ name }) => name).join('; '),
});

type Fact = keyof ReturnType<typeof factsOf>;

function checkFact(fact: Fact, value: string | undefined, expected: Expected): Finding[] {
  const wanted = expected[fact];
  if (wanted === undefined) return [];
  const outcomes = fact === 'contributors' ? [expected.contributors?.join('; ') ?? ''] : [wanted].flat();
  const found = outcomes.findIndex((one) => slug(one ?? '') === slug(value ?? ''));
  const verdict = found === 0 ? 'right' : found > 0 ? 'open' : value === undefined ? 'missed' : 'wrong';
  return [{ verdict, what: `${fact} ${outcomes.join(' or ')}, not ${value ?? 'none'}` }];
}

/** Holds what a record says of its document beside what is expected, and then its words. */
export const checkDocument = (document: Document, expected: Expected, known: KnownNames): Finding[] => [
  ...Object.entries(factsOf(document)).flatMap(([fact, value]) => checkFact(fact as Fact, value, expected)),
  ...checkRecord(document, expected, known),
];
