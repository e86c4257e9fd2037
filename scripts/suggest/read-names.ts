import type { Document } from '../../src/record/document.ts';
import { passagesOf } from '../../src/record/passages.ts';
import { isHeadline } from '../ingest/mentions/neighbours.ts';
import { findTitleBefore } from '../ingest/mentions/titles.ts';
import { findPeople } from '../ingest/quotes/people/find-people.ts';
import type { Person } from '../ingest/quotes/people/registry.ts';
import { tellSigns } from '../ingest/quotes/people/tell-signs.ts';
import { readProse } from '../ingest/quotes/prose.ts';
import { findCapitalizedNames, type FoundName } from './find-capitalized-names.ts';
import { bodyNounOf } from './kind-nouns.ts';
import { readSignsAround, type SignsAround } from './signs-around.ts';

export type ReadDocument = Pick<Document, 'id' | 'blocks' | 'mentions' | 'quotes' | 'language'>;

/** A name in one place of a document, and what that place tells of it. */
export interface NameThere extends SignsAround {
  name: string;
  /** `document#passage` */
  passage: string;
  /** True where its first word begins a sentence. */
  heads: boolean;
  /** Of the document, as BCP 47. */
  language: string;
  /** What stands right before it, as printed: `Prime Minister`, `Ms.`. */
  title?: string;
  /** Who bears it in this document, as far as the rules for quotations tell. */
  person?: Person;
}

/** Words that stand small, and how often. */
export type CountSmall = (word: string) => void;

/** The names of a document that no authority knows. Headings tell nothing: all their words have capitals. */
export function readNames({ id, blocks, mentions, language }: ReadDocument, countSmall: CountSmall): NameThere[] {
  const passages = passagesOf(blocks).filter(({ text }) => !isHeadline(text));
  const prose = readProse(passages);
  const people = findPeople(prose, { mentions, signs: new Map() });
  tellSigns(prose, people);
  const bearers = Map.groupBy(
    people.flatMap((person) => person.appearances.map((place) => ({ ...place, person }))),
    ({ position }) => position,
  );
  return passages.flatMap(({ id: passage, text }, position) => {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}\p{L}+/gu)) countSmall(word);
    const known = mentions.filter(({ block, kind }) => block === passage && kind !== 'topics');
    const named = bearers.get(position)?.filter((one) => one.named) ?? [];
    return findCapitalizedNames(text)
      .flatMap((found) => partAtBearer(text, found, named))
      .filter((found) => !known.some((mention) => overlap(mention, found)))
      .map((found): NameThere => {
        const person = named.find((one) => overlap(one, found))?.person;
        const own = text.lastIndexOf(person?.names[0]?.join(' ') ?? found.text, found.end);
        const title = titleBefore(text, own > found.start && own < found.end ? own : found.start);
        const there = {
          name: found.text,
          passage: `${id}#${passage}`,
          heads: found.heads,
          language: language.value,
          ...(title !== undefined && { title }),
          ...readSignsAround(text, found.start, found.end),
        };
        return person ? { ...there, person } : there;
      });
  });
}

/** So far before a name its bearer’s office can begin, in code units. */
const longestOffice = 80;
const OFFICE_OF =
  /(?<![\p{L}-])((?:Deputy |Under |Assistant )?(?:Secretary|Minister|Administrator|Commissioner)) (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:and |& |of )?(?:the )?\p{Lu}[\p{L}’'-]*){0,4} $/u;

/** `Secretary of the Interior` before a name is the office of `Secretary`. */
const titleBefore = (text: string, start: number): string | undefined =>
  findTitleBefore(text, start)?.text ?? OFFICE_OF.exec(text.slice(Math.max(0, start - longestOffice), start))?.[1];

type Stretch = Pick<FoundName, 'start' | 'end'>;

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** `Ann Lind of the Harbour Council` is somebody, and whom she is of. */
function partAtBearer(text: string, found: FoundName, named: readonly Stretch[]): FoundName[] {
  const bearer = named.find((one) => overlap(one, found) && one.end < found.end);
  const joint = bearer && /^ (?:of|for|de|del) (?:(?:the|la) )?/.exec(text.slice(bearer.end, found.end))?.[0];
  if (bearer === undefined || joint === undefined || bodyNounOf(found.text)) return [found];
  const start = bearer.end + joint.length;
  return [
    { ...found, end: bearer.end, text: text.slice(found.start, bearer.end) },
    { ...found, start, text: text.slice(start, found.end), heads: false },
  ];
}
