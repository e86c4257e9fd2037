import type { Document } from '../../../../src/record/document.ts';
import type { Finding } from '../attribution/expected.ts';
import { slug, words } from '../attribution/words.ts';

type Acceptable = string | null | (string | null)[];

/** What must come of the head of a document: acceptable values, the best one first; null for none. */
export interface ExpectedHead {
  title?: Acceptable;
  date?: Acceptable;
  kind?: Acceptable;
  deck?: Acceptable;
  dateline?: Acceptable;
  language?: Acceptable;
  occurredPlace?: Acceptable;
  /** All names, each in its acceptable forms. */
  contributors?: (string | string[])[];
  /** Any of these lists of names. */
  contributorsAny?: string[][];
  notParagraph?: string[];
  textHas?: string[];
}

const factsOf = ({ title, date, kind, deck, dateline, language, occurred }: Document) => ({
  title: title.basis === 'supplied' ? undefined : title.value,
  date: date?.value,
  kind: kind?.value,
  deck,
  dateline: dateline?.place,
  language: language.value.split('-')[0],
  occurredPlace: occurred?.place,
});

type Fact = keyof ReturnType<typeof factsOf>;

function checkFact(fact: Fact, value: string | undefined, expected: ExpectedHead): Finding[] {
  const wanted = expected[fact];
  if (wanted === undefined) return [];
  const outcomes = [wanted].flat();
  const at = outcomes.findIndex((one) => slug(one ?? '') === slug(value ?? ''));
  const verdict = at === 0 ? 'right' : at > 0 ? 'open' : value === undefined ? 'missed' : 'wrong';
  return [{ verdict, what: `${fact} ${outcomes.join(' or ')}, not ${value ?? 'none'}` }];
}

function checkNames(
  { contributors }: Document,
  { contributors: wanted, contributorsAny = [] }: ExpectedHead,
): Finding[] {
  const names = contributors.map(({ name }) => slug(name));
  const lists = wanted ? [wanted] : contributorsAny;
  if (lists.length === 0) return [];
  const isList = (list: (string | string[])[]): boolean =>
    list.length === names.length && list.every((one, i) => [one].flat().some((form) => slug(form) === names[i]));
  return [{ verdict: lists.some(isList) ? 'right' : 'wrong', what: `names ${names.join('; ')}` }];
}

/** Holds what a record says of its document beside what is expected: one finding a check. */
export function checkHead(document: Document, expected: ExpectedHead): Finding[] {
  const texts = document.blocks.flatMap((block) => (block.kind === 'turn' ? block.paragraphs : [block]));
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  const holds = (list: readonly { text: string }[], said: string): boolean =>
    list.some(
      ({ text }) => text.includes(said) || ` ${words(text).join(' ')} `.includes(` ${words(said).join(' ') || '\0'} `),
    );
  return [
    ...Object.entries(factsOf(document)).flatMap(([fact, value]) => checkFact(fact as Fact, value, expected)),
    ...checkNames(document, expected),
    ...(expected.notParagraph ?? []).map((said): Finding => ({
      verdict: holds(paragraphs, said) ? 'fault' : 'right',
      what: `“${said}” is no paragraph`,
    })),
    ...(expected.textHas ?? []).map((said): Finding => ({
      verdict: holds(texts, said) ? 'right' : 'fault',
      what: `“${said}” is in the text`,
    })),
  ];
}
