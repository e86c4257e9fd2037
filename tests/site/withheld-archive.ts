import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { createWordGiver, scripts, sentence, type Script, type WordGiver } from './scripts.ts';

type Write = (file: string, value: unknown) => void;

/** What stands at the head of an excerpt that is long enough to be cut in its first passage. */
const fillers = 80;

/** How many documents it has in each script. */
export const documentsEach = 6;

/**
 * Writes an archive that withholds by default. In each script it has a document that is published, an excerpt, and four of which only
 * metadata is: with a card and front matter, with a printed title, without a title, and a call. Places, people, events, topics, a claim
 * and a guide rest on them. `publishAll` writes the same archive, with every word published.
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
    portable: true,
    rights: { statement: 'Kept.', publish: publishAll ? 'full' : 'metadata' },
    lead: parts.map(({ events }) => events.id),
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

/** Front matter with a word of its own in every field. */
function frontMatter(title: string, word: () => string): string {
  return stringify({
    title,
    subtitle: word(),
    author: `${word()} Field`,
    category: `opinion about ${word()}`,
    summary: word(),
    publisher: word(),
    permalink: `https://example.org/${word()}`,
    [word()]: 'x',
  });
}

/** Published in full: what is found of it proves that the others could be found. */
function writeOpen(script: Script, { show }: WordGiver, named: readonly string[], write: Write): string {
  const { name, language } = script;
  const first = sentence(script, [show(), show()]);
  const text = [first, sentence(script, named), sentence(script, [show(), show()])];
  write(`sources/${name}-open.md`, `---\n${frontMatter(show(), show)}---\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-open.yaml`, {
    source: `${name}-open.md`,
    language,
    event: `${name}-event`,
    date: { value: '2020-05-04', evidence: [{ document: `${name}-open`, block: 'p1', exact: first }] },
    rights: { publish: 'full' },
  });
  return first;
}

/** Only metadata, with all that a card can say about words that it does not show. */
function writeCarded(script: Script, { hide, show }: WordGiver, named: readonly string[], write: Write): string {
  const { name, language } = script;
  const [first, left, slip] = [sentence(script, [hide(), hide()]), hide(), hide()];
  const text = [first, sentence(script, named), left, sentence(script, [slip]), ...writeLayouts(hide)];
  write(`sources/${name}-card.md`, `---\n${frontMatter(hide(), hide)}---\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-card.yaml`, {
    source: `${name}-card.md`,
    language,
    event: `${name}-event`,
    title: { value: show(), note: show(), evidence: [{ document: `${name}-card`, block: 'p1', exact: first }] },
    deck: hide(),
    contributors: [{ name: show(), role: 'author', bio: hide() }],
    omissions: [{ exact: left, reason: hide() }],
    sic: [{ exact: first, note: hide() }],
    corrections: [{ from: slip, to: hide(), reason: hide() }],
  });
  return first;
}

/** A passage of every layout, a link, a picture with its caption and a figure. */
const writeLayouts = (word: () => string): string[] => [
  `## ${word()}`,
  `- ${word()}\n- ${word()}`,
  `> ${word()}`,
  `| ${word()} | b |\n| --- | --- |\n| ${word()} | d |`,
  `\`\`\`\n${word()}\n\`\`\``,
  `[${word()}](https://example.org/${word()}) **${word()}** _${word()}_ ~~${word()}~~ \`${word()}\``,
  'The image is.',
  `${word()} 30 ${word()}.`,
  `30 ${word()} and $30 million ${word()}.`,
];

/** A call with words in its header, its ground rules, its labels and its questions. */
function writeCall(script: Script, { hide }: WordGiver, write: Write): void {
  const { name, language } = script;
  const say = () => sentence(script, [hide(), hide()]);
  const lines = [
    `Via ${hide()} Teleconference`,
    `${hide()} Hall`,
    '(May 7, 2020)',
    '3:45 P.M. EST',
    `MODERATOR:  This call is on background, attributable to “${hide()}”. ${say()}`,
    `Q    Is the ${hide()} open?`,
    `MS. ${hide().toUpperCase()}:  ${say()}`,
    `MODERATOR:  ${say()}`,
    '4:13 P.M. EST',
  ];
  write(`sources/${name}-call.md`, `---\ntitle: ${hide()}\n---\n\n${lines.join('\n\n')}\n`);
  write(`catalog/${name}-call.yaml`, { source: `${name}-call.md`, language, exchanges: { x1: hide() } });
}

function writeExcerpt(script: Script, { hide, show }: WordGiver, write: Write, publish: string): void {
  const { name, language, filler, stop } = script;
  const begins = `${sentence(script, [show(), show()])} ${filler.repeat(fillers)}`;
  const text = [
    `${begins}${hide()}${stop}`,
    ...[1, 2, 3].map(() => sentence(script, [hide(), filler.repeat(9), hide()])),
  ];
  write(`sources/${name}-excerpt.txt`, `${show()}\n\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-excerpt.yaml`, {
    source: `${name}-excerpt.txt`,
    language,
    deck: hide(),
    rights: { publish },
  });
}
