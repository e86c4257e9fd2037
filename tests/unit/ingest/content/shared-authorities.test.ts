import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedAuthoritiesFolder } from '../../../../scripts/ingest/content/shared-authorities.ts';
import { makeArchive } from '../broken/left-out-archive.ts';

const people = [
  '- id: ada-quill',
  '  name: Ada Quill',
  '  country: elmland',
  '  basis: stated',
  '  evidence: [{ document: elsewhere, block: p1, exact: Ada Quill }, { document: far-away, block: p2, exact: Quill }]',
  '- { id: tom-reed, name: Tom Reed }',
  '',
].join('\n');

function withShared(more: Record<string, string> = {}) {
  const archive = makeArchive({ 'archive.yaml': 'authorities: ../shared\n', ...more });
  const shared = join(archive.folder, 'shared');
  mkdirSync(shared);
  writeFileSync(join(shared, 'people.yaml'), people);
  writeFileSync(join(shared, 'places.yaml'), '- { id: elmland, name: Elmland }\n- { id: farland, name: Farland }\n');
  return archive;
}

const authoritiesOf = ({ readAll }: ReturnType<typeof makeArchive>) =>
  JSON.parse(readAll()['_authorities.json'] ?? '') as Record<string, { id: string; name: string; evidence?: object }[]>;

test('Of shared authorities an archive has those that its documents name, and what these name', async () => {
  const archive = withShared();
  const { problems, warnings } = await archive.run({ leaveOutBroken: false });
  expect(problems).toEqual([]);
  expect(warnings.map(({ kind, what }) => [kind, what])).toEqual([
    [
      'evidence-elsewhere',
      'Authorities rest in 2 places on words of documents that are not here: "elsewhere", "far-away".',
    ],
  ]);
  expect(authoritiesOf(archive)).toMatchObject({
    people: [{ id: 'ada-quill', basis: 'supplied' }],
    places: [{ id: 'elmland' }],
  });
  expect(authoritiesOf(archive)['people']?.[0]?.evidence).toBeUndefined();
});

test('An entry of the archive’s own goes before the shared one of its id', async () => {
  const archive = withShared({ 'authorities/people.yaml': '- { id: ada-quill, name: Ada B. Quill, aliases: [Ada Quill] }\n' });
  expect((await archive.run({ leaveOutBroken: false })).problems).toEqual([]);
  expect(authoritiesOf(archive)['people']?.map(({ name }) => name)).toEqual(['Ada B. Quill']);
});

test('A fault of a shared file is told with its place, and a folder that is not there, too', async () => {
  const archive = withShared();
  writeFileSync(join(archive.folder, 'shared', 'people.yaml'), `${people}- { id: x, name: X, country: nowhere }\n`);
  const { problems } = await archive.run();
  expect(problems.map(({ file, line, kind }) => [file, line, kind])).toEqual([
    [join(archive.folder, 'shared', 'people.yaml'), 7, 'unknown-authority'],
  ]);
  archive.write('archive.yaml', 'authorities: ../nowhere\n');
  expect((await archive.run()).problems.map(({ kind }) => kind)).toEqual(['no-shared-authorities']);
});

test('The environment names another folder, from where the command was typed', () => {
  const { content, folder } = withShared();
  expect(sharedAuthoritiesFolder(content, {})).toBe(join(folder, 'shared'));
  const env = { ARCHIVE_AUTHORITIES: 'mine', ARCHIVE_CWD: '/home/jane' };
  expect(sharedAuthoritiesFolder(content, env)).toBe('/home/jane/mine');
});
