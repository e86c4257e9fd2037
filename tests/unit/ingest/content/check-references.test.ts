import { expect, test } from 'vitest';
import { checkReferences } from '../../../../scripts/ingest/content/check-references.ts';
import type { Locate } from '../../../../scripts/ingest/yaml/locate.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { noAuthorities, personSchema, placeSchema } from '../../../../src/record/authority.ts';
import { cardSchema } from '../../../../src/record/card.ts';
import { locateAllAuthorities } from '../normalize.ts';

/** The path within the file stands in for its place. */
const locate: Locate = (path) => ({ file: path.join('.'), line: 1, column: 1 });

const noIds = (): Parameters<typeof checkReferences>[2] => ({
  people: new Set(),
  organizations: new Set(),
  places: new Set(),
  agreements: new Set(),
  topics: new Set(),
  events: new Set(),
});

test('What authorities and the mentions on a card name must exist', () => {
  const authorities = {
    ...noAuthorities(),
    people: [
      personSchema.parse({
        id: 'jo',
        name: 'Jo',
        country: 'arlnd',
        roles: [{ title: 'Guard', of: 'gat', from: 2020 }],
      }),
    ],
    places: [placeSchema.parse({ id: 'arland', name: 'Arland' })],
    events: [{ id: 'fair', name: 'Fair', date: '2020', at: 'the-moon', within: 'fare', follows: 'fair', basis: 'supplied' as const }],
  };
  const mentions = [
    { exact: 'Jo', entity: 'joe' },
    { exact: 'the gate', entity: 'none' },
    { exact: 'the fair', entity: 'fair' },
  ];
  const card = { id: 'report', locate, card: cardSchema.parse({ source: 'report.txt', mentions }) };
  const known = { ...noIds(), people: new Set(['jo']), places: new Set(['arland']), events: new Set(['fair']) };
  const content = {
    archive: archiveSchema.parse({}),
    locateArchive: locate,
    authorities,
    locateAuthority: locateAllAuthorities(locate),
  };
  const problems = checkReferences([card], content, known);
  expect(problems.map(({ file, what, fix }) => `${file} ${what} ${fix}`)).toMatchInlineSnapshot(`
    [
      "mentions.0.entity Cannot find authority "joe"; did you mean "jo"? Use an id that stands in a file of authorities/, or add an entry there.",
      "0.country Cannot find place "arlnd"; did you mean "arland"? Use an id that stands in authorities/places.yaml, or add an entry there.",
      "0.roles.0.of Cannot find organization or place "gat". Use an id that stands in authorities/organizations.yaml or authorities/places.yaml, or add an entry there.",
      "0.at Cannot find place "the-moon". Use an id that stands in authorities/places.yaml, or add an entry there.",
      "0.within Cannot find event "fare"; did you mean "fair"? Use an id that stands in authorities/events.yaml, or add an entry there.",
    ]
  `);
});

test('A year of a role has four digits', () => {
  const withYear = (from: unknown) =>
    personSchema.safeParse({ id: 'jo', name: 'Jo', roles: [{ title: 'Guard', from }] });
  expect(withYear(2020).success).toBe(true);
  expect(withYear('20').success).toBe(false);
});
