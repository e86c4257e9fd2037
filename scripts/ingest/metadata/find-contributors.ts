import type { Block } from '../../../src/record/block.ts';
import type { Contributor } from '../../../src/record/document.ts';
import type { Card } from '../../../src/record/card.ts';
import { BIOGRAPHY, CREDIT_PATTERNS } from '../classify/find-credits.ts';
import { beginsWithAnd, isOpenByline, joinByline, readBareByline, readByline } from '../classify/read-byline.ts';
import { splitNames } from '../classify/rule.ts';
import type { Draft } from '../text/draft.ts';
import type { StatedPerson } from './read-stated-people.ts';

type Note = Extract<Block, { kind: 'note' }>;

/** `CNN’s Ana Ruiz`: for whom somebody works is no part of the name. */
const WHOSE = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.&]* ){0,3}\p{Lu}[\p{L}.&]+(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u;

/** What stands behind a place and its comma: one word, or a country or state of two. */
const REGION =
  /^(?:(?:(?:New|North|South|East|West|Saudi|Costa|El|Sri|Puerto|British|Nova|Northern|Rhode|United) )?\p{Lu}[\p{L}.]+)$/u;

/** `Ana Ruiz in Lima`, `Peru` → `Ana Ruiz in Lima, Peru` */
const joinRegions = (entries: readonly string[]): string[] =>
  entries.reduce<string[]>((all, entry) => {
    const before = all.at(-1);
    return before?.includes(' in ') && REGION.test(entry)
      ? [...all.slice(0, -1), `${before}, ${entry}`]
      : [...all, entry];
  }, []);

function readCredits(document: string, note: Note): Contributor[] {
  const found = CREDIT_PATTERNS.flatMap(({ role, pattern }) =>
    [...note.text.matchAll(pattern)].map((match) => ({ role, match })),
  ).sort((a, b) => a.match.index - b.match.index);
  return found.flatMap(({ role, match }) => {
    const evidence = [{ document, block: note.id, exact: match[0] }];
    return joinRegions(splitNames(match.groups?.['names'] ?? '')).map((entry): Contributor => {
      const [printed = '', own] = entry.split(' in ');
      const name = printed.replace(WHOSE, '');
      const place = own ?? match.groups?.['place'];
      return { name, role, ...(place === undefined ? {} : { place }), basis: 'stated', evidence };
    });
  });
}

function readBiography(document: string, note: Note): Contributor[] {
  const match = BIOGRAPHY.exec(note.text);
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return [];
  // That a closing note is about the author is how such notes work; it does not say so.
  return [
    {
      name,
      role: 'author',
      bio: note.text,
      basis: 'inferred',
      evidence: [{ document, block: note.id, exact: match[0].trim() }],
    },
  ];
}

/** Lines that go on in the next are one. */
const joinBylines = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((all, line) => {
    const before = all.at(-1);
    const goesOn = before !== undefined && (isOpenByline(before) || beginsWithAnd(line));
    return goesOn ? [...all.slice(0, -1), joinByline(before, line)] : [...all, line];
  }, []);

const readWriters = (line: string): Contributor[] =>
  (readByline(line) ?? readBareByline(line) ?? []).map((writer) => ({ ...writer, role: 'author', basis: 'stated' }));

/** One entry for a person in a role: a biography or a place found elsewhere is added to it. */
function merge(contributors: Contributor[]): Contributor[] {
  const merged: Contributor[] = [];
  for (const contributor of contributors) {
    const position = merged.findIndex(
      (other) => other.name.toLowerCase() === contributor.name.toLowerCase() && other.role === contributor.role,
    );
    const other = merged[position];
    if (other) merged[position] = { ...contributor, ...other };
    else merged.push(contributor);
  }
  return merged;
}

/** Whom to ask is not who wrote. */
const isContact = ({ role }: Draft): boolean =>
  role.kind === 'metadata' ? role.field === 'contact' : role.kind === 'note' && role.purpose === 'contact';

/** Whether the text has a name of two words or more: properties name who made the file, who may have typed it for somebody. */
function isNamed(name: string, drafts: readonly Draft[]): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return false;
  const pattern = new RegExp(`(?<!\\p{L})${words.map((word) => RegExp.escape(word)).join('\\s+')}(?!\\p{L})`, 'iu');
  return drafts.some((draft) => draft.role.kind !== 'omitted' && !isContact(draft) && pattern.test(draft.body.text));
}

interface Given {
  document: string;
  blocks: Block[];
  bylines: string[];
  /** Whom its metadata name. */
  people: StatedPerson[];
  /** Whom the properties of the file name. */
  properties?: { stated: { people: StatedPerson[] }; from: string } | undefined;
  drafts: readonly Draft[];
  card: Card | undefined;
}

/** Everybody who is said to have made the document: by the card, its metadata, a byline, credits or a closing biography. */
export function findContributors({
  document,
  blocks,
  bylines,
  people,
  properties,
  drafts,
  card,
}: Given): Contributor[] {
  const notes = blocks.filter((block) => block.kind === 'note');
  const fromCard = (card?.contributors ?? []).map((entry): Contributor => ({
    ...entry,
    basis: entry.evidence ? 'inferred' : 'supplied',
  }));
  const stated = [
    ...people.map((person): Contributor => ({ ...person, basis: 'stated' })),
    ...joinBylines(bylines).flatMap(readWriters),
  ];
  const found = merge([
    ...fromCard,
    ...stated,
    ...notes.filter((note) => note.purpose === 'biography').flatMap((note) => readBiography(document, note)),
    ...notes.filter((note) => note.purpose === 'credits').flatMap((note) => readCredits(document, note)),
  ]);
  if (!properties || found.some(({ role }) => role === 'author')) return found;
  const note = `From ${properties.from}; the text has the name.`;
  const named = properties.stated.people.filter(({ name }) => isNamed(name, drafts));
  return merge([...found, ...named.map((person): Contributor => ({ ...person, basis: 'inferred', note }))]);
}
