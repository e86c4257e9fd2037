import type { Contributor } from '../../../src/record/document.ts';
import { contributorRoleSchema } from '../../../src/record/document.ts';
import { readNames } from '../classify/read-names.ts';
import { isGroup, NAMES } from './front-matter-names.ts';

export type StatedPerson = Pick<Contributor, 'name' | 'role'>;

type Role = Contributor['role'];

/** Names that groups give to a whole name, and to its parts. */
const WHOLE = ['name', 'full_name', 'fullName', 'display_name', 'displayName', 'literal', 'label', 'title'];
const GIVEN = ['firstName', 'first_name', 'first', 'given', 'givenName', 'given_name', 'forename'];
const FAMILY = ['lastName', 'last_name', 'last', 'family', 'familyName', 'family_name', 'surname'];

const textOf = (group: Record<string, unknown>, keys: readonly string[]): string =>
  keys
    .map((key) => group[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '')
    ?.trim() ?? '';

/** Everybody whom front matter names, with what they did; of several fields for one role the most telling. */
export function readStatedPeople(fields: ReadonlyMap<string, unknown>): StatedPerson[] {
  const people: StatedPerson[] = [];
  for (const [name, role] of NAMES.contributors) {
    if (people.some((person) => person.role === role)) continue;
    const found = readPeople(fields.get(name), role);
    people.push(...found.filter((person) => !people.some((other) => other.name === person.name)));
  }
  return people;
}

function readPeople(value: unknown, role: Role): StatedPerson[] {
  if (typeof value === 'string') return readNames(value).map((name) => ({ name, role }));
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => readPeople(item, role));
  if (!isGroup(value)) return [];
  const own = roleOf(value, role);
  const parts = [textOf(value, GIVEN), textOf(value, ['non-dropping-particle']), textOf(value, FAMILY)].filter(Boolean);
  const suffix = textOf(value, ['suffix']);
  const whole = parts.length > 0 ? [...parts, suffix].filter(Boolean).join(' ') : textOf(value, WHOLE);
  if (own === undefined || whole === '') return [];
  return parts.length > 0 ? [{ name: whole, role: own }] : readPeople(whole, own);
}

/** What reference managers say of one person; undefined for what is none of our roles. */
function roleOf(group: Record<string, unknown>, role: Role): Role | undefined {
  const { creatorType } = group;
  if (typeof creatorType === 'string') return contributorRoleSchema.options.find((known) => known === creatorType);
  return contributorRoleSchema.options.find((known) => known === group['role']) ?? role;
}
