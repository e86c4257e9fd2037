import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { pickOne, type SeededRandom } from '../../scripts/tools/seeded-random.ts';

const people = ['Ada Quill', 'Ben Marsh', 'Cora Hale'];
const matters = ['the ferry', 'the mill', 'the harbour', 'the lamp'];
const deeds = ['opens', 'closes', 'waits', 'is mended', 'costs $12 million'];

/** A sentence that has, with luck, somebody who says it. */
function makeSentence(random: SeededRandom): string {
  const [who, what, deed] = [pickOne(people, random), pickOne(matters, random), pickOne(deeds, random)];
  const said = `${what} ${deed} in ${String(1990 + random(9))}`;
  return pickOne([`“${capital(said)},” ${who} said.`, `${who} said that ${said}.`, `${capital(said)}.`], random);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function makeSource(random: SeededRandom): string {
  const paragraphs = Array.from({ length: 4 }, () => `${makeSentence(random)} ${makeSentence(random)}`);
  return `${capital(pickOne(matters, random))} ${String(random(900))}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Writes an archive of a few sources with people, topics and an event. */
export function writeEditedArchive(content: string, random: SeededRandom): void {
  for (const id of ['one', 'two', 'three', 'four']) write(content, `sources/${id}.txt`, makeSource(random));
  const entries = {
    people: people.map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name, basis: 'supplied' })),
    topics: matters.map((name) => ({
      id: name.slice(4),
      name: capital(name),
      terms: [name.slice(4)],
      basis: 'supplied',
    })),
    events: [{ id: 'fair', name: 'Harbour fair', date: '1994-05', basis: 'supplied' }],
  };
  for (const [kind, all] of Object.entries(entries)) write(content, `authorities/${kind}.yaml`, stringify(all));
  write(content, 'archive.yaml', 'title: Harbour papers\nportable: false\n');
}

/** Does to the archive what an editor may do to it. @returns what, in words */
export function editArchive(content: string, random: SeededRandom): string {
  const sources = readdirSync(join(content, 'sources')).sort();
  const edits: Record<string, () => string> = {
    word() {
      const file = join(content, 'sources', pickOne(sources, random));
      const words = readFileSync(file, 'utf8').split(' ');
      words[random(words.length)] = pickOne(['quiet', 'harbour', '“so”', 'Hale', '$3 billion'], random);
      writeFileSync(file, words.join(' '));
      return file;
    },
    'new source': () => write(content, `sources/new-${String(random(99))}.txt`, makeSource(random)),
    deletion() {
      if (sources.length < 3) return '';
      const [id = ''] = pickOne(sources, random).split('.');
      rmSync(join(content, 'sources', `${id}.txt`));
      rmSync(join(content, 'catalog', `${id}.yaml`), { force: true });
      return id;
    },
    rename() {
      const [from, to] = [pickOne(sources, random), `moved-${String(random(99))}.txt`];
      if (existsSync(join(content, 'catalog', from.replace('.txt', '.yaml')))) return '';
      renameSync(join(content, 'sources', from), join(content, 'sources', to));
      return `${from} ${to}`;
    },
    card() {
      const source = pickOne(sources, random);
      const card = {
        source,
        title: `Report ${String(random(99))}`,
        date: { value: `1993-0${String(1 + random(9))}-01` },
        ...(random(2) === 0 && { event: 'fair' }),
        ...(random(4) === 0 && { rights: { statement: 'All rights reserved.', publish: 'excerpt' } }),
      };
      return write(content, `catalog/${source.replace('.txt', '.yaml')}`, stringify(card));
    },
    authority: () =>
      write(
        content,
        'authorities/events.yaml',
        stringify([{ id: 'fair', name: `Harbour fair ${String(random(9))}`, date: '1993-05', basis: 'supplied' }]),
      ),
    archive: () => write(content, 'archive.yaml', `title: Harbour papers ${String(random(9))}\nportable: false\n`),
  };
  const [name, edit] = pickOne(Object.entries(edits), random);
  return `${name}: ${edit()}`;
}

function write(content: string, path: string, text: string): string {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return path;
}
