import type { Document } from '../../src/record/document.ts';
import { passagesOf } from '../../src/record/passages.ts';
import { isHeadline } from '../ingest/mentions/neighbours.ts';
import { findPeople } from '../ingest/quotes/people/find-people.ts';
import type { Person } from '../ingest/quotes/people/registry.ts';
import { tellSigns } from '../ingest/quotes/people/tell-signs.ts';
import { readProse } from '../ingest/quotes/prose.ts';
import { findCapitalizedNames, type FoundName } from './find-capitalized-names.ts';
import { bodyNounOf } from './kind-nouns.ts';
import { readSignsAround, type SignsAround } from './signs-around.ts';

export type ReadDocument = Pick<Document, 'id' | 'blocks' | 'mentions' | 'quotes'>;

/** A name in one place of a document, and what that place tells of it. */
export interface NameThere extends SignsAround {
  name: string;
  /** `document#passage` */
  passage: string;
  /** True where its first word begins a sentence. */
  heads: boolean;
  /** Who bears it in this document, as far as the rules for quotations tell. */
  person?: Person;
}

/** Words that stand small, and how often. */
export type CountSmall = (word: string) => void;

/** The names of a document that no authority knows. Headings tell nothing: all their words have capitals. */
export function readNames({ id, blocks, mentions }: ReadDocument, countSmall: CountSmall): NameThere[] {
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
        const there = {
          name: found.text,
          passage: `${id}#${passage}`,
          heads: found.heads,
          ...readSignsAround(text, found.start, found.end),
        };
        return person ? { ...there, person } : there;
      });
  });
}

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
