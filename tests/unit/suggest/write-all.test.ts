import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptSuggestions, suggestionsFile } from '../../../scripts/suggest/accept-suggestions.ts';
import { formatSections } from '../../../scripts/suggest/format-sections.ts';
import { createNameProposer } from '../../../scripts/suggest/name-sections.ts';
import { makeArchive } from '../ingest/broken/left-out-archive.ts';

const sources = {
  'sources/canada.txt':
    'A Visit\n\nThey flew over Canada, the United States and Syria. In London they met President Joe Lind, and President Joe Lind left London.\n',
  'sources/chile.txt':
    'Una visita\n\nEl presidente viajó a Canadá y a los Estados Unidos. Después de la visita a Siria, la ministra habló con los periodistas en la ciudad.\n',
  'sources/cote.txt':
    'Une visite\n\nLe ministre est allé au Canada, aux États-Unis et en Syrie. Après la visite, il a parlé avec les journalistes dans la ville.\n',
  'sources/houston.txt':
    'A Talk\n\nMs. Ann Denver spoke in Denver, and Denver listened. Then in Denver Senator Bo Lind met Senator Cy Lind and Senator Bo Lind.\n',
  'sources/states.txt':
    'A Paper\n\nPresident Joe Lind wrote to the Department of Fish (DOF), and the Fish Department to the Old Harbour Council (DOF). President Lind left.\n',
};

test('All that is certain can be written unread, and the archive loads with no name that could be two', async () => {
  const archive = makeArchive(sources);
  const proposer = createNameProposer({ taken: new Set(), least: 1 });
  const first = await archive.run({
    onDocument: (document) => {
      proposer.add(document);
    },
  });
  expect(first.problems).toEqual([]);
  writeFileSync(suggestionsFile(archive.content), formatSections(proposer.sections()));
  const { written, problems } = await acceptSuggestions(archive.content);
  expect(problems).toEqual([]);
  expect(written.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)).toSorted()).toEqual([
    'organizations.yaml',
    'people.yaml',
    'places.yaml',
  ]);
  expect((await archive.run({ leaveOutBroken: false })).problems).toEqual([]);
  expect(readFileSync(join(archive.content, 'authorities/people.yaml'), 'utf8')).toContain('title: President');
  const paper = JSON.parse(archive.readAll()['states.json'] ?? '') as { mentions: { entity: string }[] };
  expect(paper.mentions.filter(({ entity }) => entity === 'joe-lind')).toHaveLength(2);
});
