import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSeededRandom } from '../../scripts/tools/seeded-random.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { readPhrase } from '../../src/phrases/find-phrase.ts';
import { PhraseIndex } from '../../src/phrases/phrase-index.ts';
import { searchPhrase } from '../../src/phrases/search-phrase.ts';
import { unwrapShard } from '../../src/phrases/shards.ts';
import {
  hasWords,
  phraseFinder,
  readCorrections,
  readSourcePassages,
  speltIn,
  type PhraseFinder,
  type SourcePassage,
} from './phrases-oracle.ts';
import { variants } from './phrases-variants.ts';

const folders = resolveFolders();
const index = new PhraseIndex((name) =>
  Promise.resolve(unwrapShard(readFileSync(join(folders.out, 'phrases', `${name}.js`), 'utf8'))),
);
const dice = createSeededRandom(1);
const howMany = 500;

interface Sample {
  phrase: string;
  /** The passage that it was taken from. */
  from: string;
}

let passages: SourcePassage[];
let samples: Sample[];

beforeAll(() => {
  passages = readSourcePassages(folders);
  samples = Array.from({ length: howMany }, () => drawSample());
});

/** One to twelve words in a row, anywhere in the sources; a few go on in the next paragraph. */
function drawSample(): Sample {
  const { id, text, goingOn } = passages[dice(passages.length)] as SourcePassage;
  const words = goingOn.split(' ');
  const length = 1 + dice(12);
  const first = dice(text.split(' ').length);
  const phrase = words.slice(first, first + length).join(' ');
  return hasWords(phrase) ? { phrase, from: id } : drawSample();
}

const known = new Map<string, string[]>();
/** The passages that hold a phrase, by the sources. It is asked again for each way to type it, of which only initials matter. */
function heldBy(phrase: string, how: PhraseFinder = {}): string[] {
  const { open = false, typed = phrase } = how;
  const key = JSON.stringify([phrase, open, speltIn(typed)]);
  const held = known.get(key) ?? passages.filter(phraseFinder(phrase, how)).map(({ id }) => id);
  known.set(key, held);
  return held;
}

/** The passages that the index of the site finds. */
async function foundBy(query: string): Promise<string[]> {
  const found: string[] = [];
  for await (const hit of searchPhrase(index, readPhrase(query))) found.push(`${hit.document.id}#${hit.passage.id}`);
  return found;
}

const sorted = (ids: readonly string[]) => ids.toSorted();

test('The sources have the passages that the phrases are drawn from', () => {
  expect(passages.length).toBeGreaterThan(150);
  expect(new Set(samples.map(({ phrase }) => phrase)).size).toBeGreaterThan(450);
  const textOf = new Map(passages.map(({ id, text }) => [id, text]));
  expect(samples.filter(({ phrase, from }) => !textOf.get(from)?.includes(phrase)).length).toBeGreaterThan(25);
  for (const { phrase, from } of samples) expect(heldBy(phrase), phrase).toContain(from);
});

describe('Five hundred phrases of the sources are found in each passage that holds them and in no other,', () => {
  test.each(Object.entries(variants))('%s', async (_name, vary) => {
    const faults: unknown[] = [];
    for (const { phrase } of samples) {
      const typed = vary(phrase, dice);
      const [wanted, found] = [sorted(heldBy(phrase, { typed })), sorted(await foundBy(`${typed} `))];
      if (wanted.join() !== found.join()) faults.push({ phrase, typed, wanted, found });
    }
    expect(faults).toEqual([]);
  });
});

test('Corrected words are found as they are shown and as they were received', async () => {
  const corrections = readCorrections(folders);
  expect(corrections.length).toBeGreaterThan(0);
  for (const { document, from, to } of corrections) {
    const [received, shown] = [await foundBy(`${from} `), await foundBy(`${to} `)];
    const own = received.filter((id) => id.startsWith(`${document}#`));
    expect(own, from).not.toEqual([]);
    expect(shown, to).toEqual(expect.arrayContaining(own));
  }
});

test('While the last word is being typed, what begins so is found, and nothing else', async () => {
  const faults: unknown[] = [];
  for (const { phrase } of samples.slice(0, 200)) {
    const typed = phrase.replace(/[^\p{L}\p{N}]+$/u, '');
    const [wanted, found] = [sorted(heldBy(typed, { open: true })), sorted(await foundBy(typed))];
    if (wanted.join() !== found.join()) faults.push({ typed, wanted, found });
  }
  expect(faults).toEqual([]);
});

test('Five hundred phrases with one word changed to another of the archive are never found', async () => {
  const vocabulary = passages.flatMap(({ text }) => text.split(' '));
  const changed = () => {
    for (;;) {
      const words = (samples[dice(howMany)] as Sample).phrase.split(' ');
      words[dice(words.length)] = vocabulary[dice(vocabulary.length)] as string;
      const phrase = words.join(' ');
      if (words.length > 1 && heldBy(phrase).length === 0) return phrase;
    }
  };
  const absent = Array.from({ length: howMany }, changed);
  const found: string[] = [];
  for (const phrase of absent) if ((await foundBy(`${phrase} `)).length > 0) found.push(phrase);
  expect(found).toEqual([]);
});
