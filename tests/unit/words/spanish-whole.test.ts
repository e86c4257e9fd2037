import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/words/es');

/** What a function of words may be given first: numbers, names, lists, and what a few of them ask for. */
const samples: readonly unknown[] = [
  ...[0, 1, 2, 5, 1000, 1_000_000],
  'X',
  ['X', 'Z'],
  {
    kind: 'mend',
    count: 2,
    known: 1,
    all: 2,
    files: 2,
    bytes: 2000,
    firstLine: 1,
    lastLine: 2,
    firstByte: 1,
    lastByte: 9,
  },
];

/** Keys of what is compared with data, or copied by readers as it is. */
const codes: ReadonlySet<string> = new Set(['place', 'value', 'key', 'code']);

/** Every text that a value of a module gives, with where it stands. */
function textsOf(value: unknown, at: string): [at: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    return samples.flatMap((sample) => {
      const given = [
        sample,
        ...Array.from({ length: value.length - 1 }, () => (typeof sample === 'number' ? sample : 'X')),
      ];
      const said: unknown = attempt(() => Reflect.apply(value, undefined, given) as unknown);
      return typeof said === 'function' ? [] : textsOf(said, `${at}(${JSON.stringify(given)})`);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (codes.has(key) ? [] : textsOf(inner, `${at}.${key}`)));
}

/** Nothing where a sample is not what the function takes. */
function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}

test('No English word is left in any text, whatever stands in it', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(join(folder, file))) as Record<string, unknown>] as const),
  );
  const texts = modules.flatMap(([file, module]) => textsOf({ ...module }, file));
  expect(texts.length).toBeGreaterThan(3000);
  const words =
    'the and of from with by is are was not this that its for or on to passages? documents? statements? words? turns? quotations? years? pages?';
  const english = new RegExp(`(?<![\\p{L}_-])(?:${words.replaceAll(' ', '|')})(?![\\p{L}_-])`, 'iu');
  expect(texts.filter(([, text]) => english.test(text.replace(/“[a-z]+(?:\.csv)?”/g, '')))).toEqual([]);
  const withNumbers = texts.filter(([at]) => /\(\[\d/.test(at) && !takesMore.test(at));
  expect(withNumbers.filter(([, text]) => text.includes('undefined'))).toEqual([]);
});

/** Functions that read fields of what they are given. */
const takesMore = /bytes\(|times\(|instant\(|countOf\(|pluralOf\(|statementCitation\(/;
