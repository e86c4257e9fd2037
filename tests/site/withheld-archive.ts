import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { createWordGiver, scripts, sentence, type Script, type WordGiver } from './scripts.ts';
import { writeCall, writeCarded, writeExcerpt, writeOpen, type Write } from './withheld-documents.ts';

/** How many documents it has in each script. */
export const documentsEach = 6;

/**
 * Writes an archive that withholds by default. In each script it has a document that is published, an excerpt, and four of which only
 * metadata is: with a card and front matter, with a printed title, without a title, and a call. Places, people, events, topics, a claim,
 * the home page's proof and a guide rest on them. `publishAll` writes the same archive, with every word published, and no copy to take away.
 */
export function writeWithheldArchive(folder: string, publishAll = false): void {
  const write: Write = (file, value) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof value === 'string' ? value : stringify(value, { aliasDuplicateObjects: false }));
  };
  const parts = scripts.map((script) => writeDocuments(script, createWordGiver(script), write, publishAll));
  for (const kind of ['people', 'places', 'topics', 'events'] as const) {
    write(
      `authorities/${kind}.yaml`,
      parts.map((part) => part[kind]),
    );
  }
  const [first] = parts;
  write('archive.yaml', {
    title: 'The Made-up Record',
    languages: ['en', 'ru', 'ar', 'hi', 'ja'],
    site: 'https://example.org/record/',
    portable: !publishAll,
    rights: { statement: 'Kept.', publish: publishAll ? 'full' : 'metadata' },
    lead: parts.map(({ events }) => events.id),
    proof: first?.evidence,
    claim: {
      heading: 'A claim',
      expected: { evidence: [first?.evidence], note: 'A note.' },
      reported: { evidence: [first?.openEvidence] },
    },
  });
  const guide = parts.map(
    ({ name, openEvidence: { exact } }) =>
      `It says <Passage id="${name}-open#p1">${exact}</Passage>, and elsewhere more <Passage id="${name}-card#p1" />.`,
  );
  write(
    'dossiers/guide.mdx',
    `---\ntitle: A guide\ndescription: Of what rests on what.\n---\n\n${guide.join('\n\n')}\n`,
  );
}

function writeDocuments(script: Script, words: WordGiver, write: Write, publishAll: boolean) {
  const { name } = script;
  const place = words.show();
  const shared = Array.from({ length: 12 }, words.show);
  const openWord = writeOpen(script, words, [place, ...shared], write);
  const hiddenWord = writeCarded(script, words, [place, ...shared], write);
  writeExcerpt(script, words, write, publishAll ? 'full' : 'excerpt');
  writeCall(script, words, write);
  const paragraphs = () => [1, 2, 3].map(() => sentence(script, [words.hide(), place, ...shared, words.hide()]));
  write(`sources/${name}-titled.txt`, [words.hide(), ...paragraphs()].join('\n\n'));
  write(`sources/${name}-untitled.txt`, paragraphs().join('\n\n'));
  const evidence = { document: `${name}-card`, block: 'p1', exact: hiddenWord };
  const openEvidence = { document: `${name}-open`, block: 'p1', exact: openWord };
  const resting = { basis: 'inferred', evidence: [evidence, { ...openEvidence }] };
  return {
    name,
    evidence,
    openEvidence,
    people: {
      id: `${name}-person`,
      name: `${place} Field`,
      ...resting,
      roles: [{ title: 'Mayor', from: '2018', evidence: [evidence] }],
    },
    places: { id: `${name}-place`, name: place },
    topics: { id: `${name}-topic`, name: `Topic of ${name}`, terms: [shared[0]], evidence: [evidence] },
    events: {
      id: `${name}-event`,
      name: `Event of ${name}`,
      date: '2020-05-04',
      ...resting,
      participants: { people: [`${name}-person`], basis: 'inferred', evidence: [evidence] },
    },
  };
}
