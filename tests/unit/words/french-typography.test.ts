import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/words/fr');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Code and columns, which are no French. */
const unread = /(?:^|\.)(?:code|command|commands|columns|officesOf|questionWords|fit\w+)\b/;

const names: Readonly<Record<string, string>> = { one: 'Lieu', many: 'Lieux', label: 'Lieux', kind: 'guide' };

/** Arguments that are keys of records. */
const shown = {
  mode: 'reported',
  name: 'Ana',
  status: '',
  cue: 'dit',
  title: 'Titre',
  date: '5 mai 1999',
  place: '§ 2',
};
const keys: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  'dateNoteWords.undated': () => ['mot', 'quoted'],
  genre: () => ['op-ed'],
  kind: () => ['op-ed'],
  dateBasis: () => ['inferred'],
  dayBasis: () => ['9 mai 1999', 'inferred'],
  bytes: (count) => [count, 'application/pdf', '5'],
  statements: (count) => [count, 'reported'],
  doubt: (count) => ['nobody', count],
  doubtMeans: () => ['nobody'],
  statementCitation: (count) => [{ ...shown, whole: count > 1 ? `${String(count)} mots` : '' }, ['Copie altérée']],
  thing: (count) => [{ kind: 'mend', count }],
  'restingWords.entries': (count) => [count, names],
  sourceForm: (count) => [count > 1 ? { encoding: 'utf-16le' } : { extracted: { by: 'mammoth', version: '1.2' } }],
  leftPassages: (count) => [count, [{ title: 'Titre', count }]],
};

const counts = [0, 1, 2, 5, 1000, 1_000_000];

/** An object that has the number for all that is asked of it but names. */
const objectOf = (count: number) =>
  new Proxy<Record<string, number | string>>({}, { get: (_, key) => names[String(key)] ?? count });

/** What an argument may be, in the order of trying; each number stands for any other. */
const kindsOfArgument = (count: number): unknown[] => [
  count,
  'mot',
  ['mot', 'mots'],
  [objectOf(count)],
  objectOf(count),
];

/** All ways to fill so many arguments. */
const fillings = (length: number, count: number): unknown[][] =>
  length === 0
    ? [[]]
    : fillings(length - 1, count).flatMap((before) => kindsOfArgument(count).map((last) => [...before, last]));

function call(path: string, said: (...args: unknown[]) => unknown, count: number): unknown {
  const given = Object.entries(keys).find(([end]) => path.endsWith(`.${end}`))?.[1](count);
  if (given) return said(...given);
  for (const args of fillings(said.length, count)) {
    try {
      const answer = said(...args);
      if (answer !== undefined && !/NaN|undefined|object Object/.test(JSON.stringify(answer))) return answer;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`${path} can't be called`);
}

/** Every text of a module, by its path in it. */
function* textsIn(path: string, value: unknown, count: number): Generator<readonly [string, string]> {
  if (unread.test(path)) return;
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield* textsIn(path, call(path, value as () => unknown, count), count);
  else if (typeof value === 'object' && value !== null)
    for (const [key, own] of Object.entries(value))
      // What programs compare, and keys of the keyboard.
      if (!['place', 'key', 'keys', 'id', 'value'].includes(key)) yield* textsIn(`${path}.${key}`, own, count);
}

const modules = await Promise.all(
  files.map(async (file) => [file, (await import(join(folder, file))) as Record<string, unknown>] as const),
);
const texts = modules.flatMap(([file, module]) => counts.flatMap((count) => [...textsIn(file, module, count)]));
const withText = (wrong: RegExp) => [
  ...new Set(texts.filter(([, text]) => wrong.test(text)).map((own) => own.join(': '))),
];

describe('Every French text, for every number', () => {
  test('is there', () => {
    expect(texts.length).toBeGreaterThan(5000);
  });

  test('has no-break spaces before high signs and within quotation marks', () => {
    expect(withText(/[^\u00a0\u202f][»;!?]|«[^\u00a0]| [:%]|(?<![\dC/])[^\u00a0\ds]:(?!\/\/)/u)).toEqual([]);
  });

  test('has the marks of French, not of English or of typewriters', () => {
    expect(withText(/[“”"']|\.\.\.|\w…\w/u)).toEqual([]);
  });

  test('has no English word', () => {
    expect(
      withText(
        /\b(?:the|of|and|with|from|not|are|was|were|by|this|that|which|here|found|given|words?|more|all|none)\b/iu,
      ),
    ).toEqual([]);
  });

  test('has “d’”, “l’” and “qu’” before vowels', () => {
    expect(withText(/(?<!\p{L})(?:de|que|ne|se|jusque) [aeiouéèêâîôœ]/iu)).toEqual([]);
  });

  test('has no plural behind one, and no singular behind two', () => {
    const noun = '(?:passage|document|citation|intervention|mot|modification|page|question|chiffre|événement|fichier)';
    expect(withText(new RegExp(`(?<![\\d\\u202f,])[01] (?:autre )?${noun}s\\b`))).toEqual([]);
    expect(withText(new RegExp(`(?:[2-9]|\\d{2}) (?:autres )?${noun}\\b`))).toEqual([]);
  });
});
