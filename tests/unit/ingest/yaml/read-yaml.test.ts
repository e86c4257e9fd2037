import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkYaml, readYaml, type YamlFile } from '../../../../scripts/ingest/yaml/read-yaml.ts';
import { cardSchema } from '../../../../src/record/card.ts';

function read(text: string): YamlFile {
  const result = readYaml(text, 'card.yaml');
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.yaml;
}

function explain(text: string, schema: z.ZodType = cardSchema): string[] {
  const checked = checkYaml(read(text), schema);
  return checked.ok
    ? []
    : checked.problems.map(({ line, column, what }) => `${String(line)}:${String(column)} ${what}`);
}

test('A value is located where it begins, and what is absent at its nearest parent', () => {
  const { locate } = read('source: a.txt\ndate:\n  value: x\n  evidence:\n    - { block: p1, exact: yes }\n');
  const at = (...path: PropertyKey[]) => Object.values(locate(path)).join(':');
  expect(at('source')).toBe('card.yaml:1:9');
  expect(at('date', 'evidence', 0, 'exact')).toBe('card.yaml:5:27');
  expect(at('date', 'evidence', 0, 'document')).toBe('card.yaml:5:7');
  expect(at('date', 'evidence', 7)).toBe('card.yaml:5:5');
  expect(at('title')).toBe('card.yaml:1:1');
});

test('A byte order mark and line ends of two characters move nothing', () => {
  expect(read('\uFEFFa: 1\r\nb: 2\r\n').locate(['b'])).toEqual({ file: 'card.yaml', line: 2, column: 4 });
  expect(read('\uFEFFa: 1\r\nb: 2\r\n').locate(['a'])).toEqual({ file: 'card.yaml', line: 1, column: 4 });
});

test.each([
  ['1:1 The field "source" is missing.', 'kind: article'],
  ['2:1 Unknown field "titel"; did you mean "title"?', 'source: a\ntitel: x'],
  ['2:7 "articel" is no value of "kind"; did you mean "article"?', 'source: a\nkind: articel'],
  ['2:8 The field "title" must be text, not 2020.', 'source: a\ntitle: 2020'],
  ['2:8 The field "event" has no value.', 'source: a\nevent: ""'],
  ['2:1 The field "event" has no value.', 'source: a\nevent:'],
  ['2:15 The field "contributors" must be a list, not text.', 'source: a\ncontributors: Jane'],
  ['2:12 "soon" is not a time with its offset, as "published" must be.', 'source: a\npublished: soon'],
  ['2:14 "nowhere" is not an address, as "originalUrl" must be.', 'source: a\noriginalUrl: nowhere'],
  ['2:9 "P 7" cannot be an entry of "moved".', 'source: a\nmoved: {"P 7": p8}'],
  ['3:3 The field "exact" is missing.', 'source: a\nsic:\n- note: x'],
])('%s', (problem, text) => {
  expect(explain(text)).toContain(problem);
});

test('A field that stands under a misspelled name is not called missing as well', () => {
  expect(explain('sourse: a.txt')).toEqual(['1:1 Unknown field "sourse"; did you mean "source"?']);
});

test('What is right of a wrong value can still be used', () => {
  const checked = checkYaml(read('source: a\ntitel: x\ndate: soon\nkind: none'), cardSchema);
  expect(checked).toMatchObject({ ok: false, usable: { source: 'a', date: { value: 'soon' } } });
});

test('A part of a file is checked with places of the whole file', () => {
  const checked = checkYaml(read('- id: a\n- id: 2'), z.strictObject({ id: z.string() }), [1]);
  expect(checked).toMatchObject({ ok: false, problems: [{ line: 2, column: 7 }] });
});

test.each([
  ['rights: Ours', 'rights: { statement: … }". Fields there: statement'],
  ['received: a.txt', 'Fields there: as, on'],
  ['date: { value: 2020-05-01, note: a day, as told }', 'put all in quotation marks'],
  ['quotes: [{ exact: No, she said, speaker: ana, reason: x }]', 'put all in quotation marks'],
  ['publisher: The River Board', 'id: river-board'],
])('What to do about %s is said', (line, fix) => {
  const checked = checkYaml(read(`source: a.txt\n${line}\n`), cardSchema);
  expect(checked.ok ? [] : checked.problems.map((problem) => problem.fix).join('\n')).toContain(fix);
});
