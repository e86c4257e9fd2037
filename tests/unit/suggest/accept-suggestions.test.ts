import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAuthorities } from '../../../scripts/ingest/content/read-authorities.ts';
import { acceptSuggestions, suggestionsFile } from '../../../scripts/suggest/accept-suggestions.ts';
import { formatSections, head } from '../../../scripts/suggest/format-sections.ts';
import { createNameProposer } from '../../../scripts/suggest/name-sections.ts';
import { makeTestDocument } from '../ingest/make-test-document.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'suggest-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const paragraphs = [
  'Ms. Ann Lind of the World Harbour Council (WHC) met her aide Bo Ravn in Portugal. Ms. Lind left.',
  'The Western Herring Club (WHC) bought Velm.',
];

function sections(taken: string[] = []) {
  const proposer = createNameProposer({ taken: new Set(taken), least: 1 });
  proposer.add(makeTestDocument({ id: 'report', paragraphs }));
  return proposer.sections();
}

const write = (text: string) => writeFile(suggestionsFile(content), text);
const authority = (kind: string) => readFile(join(content, 'authorities', `${kind}.yaml`), 'utf8');

test('People, organizations and places stand apart as YAML; what is not certain stands behind a #, and says so', () => {
  expect(formatSections(sections(['portugal']))).toMatchInlineSnapshot(`
    "# People: 1 certain, 1 not
    people:
      # stands behind “ms”; 2 times, first in report#p1
      - { id: ann-lind, name: Ann Lind }
      # not certain: is said to be “aide”; once, in report#p1
      # - { id: bo-ravn, name: Bo Ravn }

    # Organizations: 1 certain, 1 not
    organizations:
      # calls itself “Council”; once, in report#p1
      - { id: world-harbour-council, name: World Harbour Council, aliases: [ WHC ] }
      # not certain: calls itself “Club”; once, in report#p2
      # - { id: western-herring-club, name: Western Herring Club }

    # Places: 1 certain, 0 not
    places:
      # is a land or a part of one; once, in report#p1
      - { id: portugal-place, name: Portugal }

    # Agreements and plans, or of no kind that a rule can tell: 0 certain, 1 not
    agreements:
      # once, in report#p2
      # - { id: velm, name: Velm }
    "
  `);
});

test('Of many, as many as are wanted are shown, and the rest is counted', () => {
  expect(formatSections(sections().slice(0, 1), 1)).toContain('  # and 1 more: --most 2 shows all');
});

test('What is certain can be written as it stands, and the archive reads it', async () => {
  await write(`${head}\n${formatSections(sections())}`);
  const { written, problems } = await acceptSuggestions(content);
  expect(problems).toEqual([]);
  expect(written.map(({ entries }) => entries)).toEqual([1, 1, 1]);
  expect(existsSync(suggestionsFile(content))).toBe(false);
  const read = await readAuthorities(join(content, 'authorities'));
  expect(read.problems).toEqual([]);
  expect(read.authorities.organizations).toMatchObject([{ name: 'World Harbour Council', aliases: ['WHC'] }]);
});

test('What the editor changed, moved and added counts, and what was in the files stays as it was', async () => {
  await mkdir(join(content, 'authorities'));
  const before = '# Ours.\n- id: old-mill # the town\n  name: Old Mill';
  await writeFile(join(content, 'authorities/places.yaml'), before);
  await write(
    'people:\nplaces:\n  - { id: velm, name: Velm, note: A ford. }\nevents:\n  - { id: fair, name: Fair, date: "1999" }\n',
  );
  expect((await acceptSuggestions(content)).problems).toEqual([]);
  expect(await authority('places')).toBe(`${before}\n- id: velm\n  name: Velm\n  note: A ford.\n`);
  expect(await authority('events')).toBe('- id: fair\n  name: Fair\n  date: "1999"\n');
});

test.each([
  [
    'an id that another entry has',
    'people:\n  - { id: old-mill, name: Bo }\n',
    'The id "old-mill" is another entry’s.',
  ],
  [
    'an id twice',
    'people:\n  - { id: bo, name: Bo }\nplaces:\n  - { id: bo, name: Bo }\n',
    'The id "bo" is another entry’s.',
  ],
  ['a field that there is not', 'people:\n  - { id: bo, nam: Bo }\n', 'nam'],
  ['a list that there is not', 'persons:\n  - { id: bo, name: Bo }\n', 'persons'],
  ['no YAML', 'people: [', ''],
])('With %s nothing is written, and the place is told', async (_, text, what) => {
  await mkdir(join(content, 'authorities'));
  await writeFile(join(content, 'authorities/places.yaml'), '- id: old-mill\n  name: Old Mill\n');
  await write(text);
  const { written, problems } = await acceptSuggestions(content);
  expect(written).toEqual([]);
  expect(problems[0]?.file).toBe(suggestionsFile(content));
  expect(problems.map((problem) => problem.what).join('\n')).toContain(what);
  expect(existsSync(suggestionsFile(content))).toBe(true);
  expect(existsSync(join(content, 'authorities/people.yaml'))).toBe(false);
});

test('A file of authorities that is written in another way is not broken', async () => {
  await mkdir(join(content, 'authorities'));
  await writeFile(join(content, 'authorities/places.yaml'), '[{ id: old-mill, name: Old Mill }]\n');
  await write('places:\n  - { id: velm, name: Velm }\n');
  const { problems } = await acceptSuggestions(content);
  expect(problems.map(({ what }) => what)).toEqual(['Nothing can be added behind the last entry of this file.']);
  expect(await authority('places')).toBe('[{ id: old-mill, name: Old Mill }]\n');
});
