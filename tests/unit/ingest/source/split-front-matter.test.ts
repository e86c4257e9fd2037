import { expect, test } from 'vitest';
import type { FrontMatter } from '../../../../scripts/ingest/source/front-matter.ts';
import { splitFrontMatter } from '../../../../scripts/ingest/source/split-front-matter.ts';

function split(text: string): FrontMatter {
  const result = splitFrontMatter(text, 'a.md');
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.frontMatter;
}

function explain(text: string): string[] {
  const result = splitFrontMatter(text, 'a.md');
  return result.ok ? [] : result.problems.map(({ line, column, what }) => `${String(line)}:${String(column)} ${what}`);
}

/** What each field covers, by name. */
const fieldTexts = (text: string) => split(text).fields.map(({ name, start, end }) => [name, text.slice(start, end)]);

test('Fields keep their values as YAML 1.2 has them: dates and times of day are text', () => {
  const text = '---\ndate: 2020-05-04\ntime: 1:30\nyes: yes\nparts: [a, 2]\n---\nBody';
  const { data, bodyStart } = split(text);
  expect(data).toEqual({ date: '2020-05-04', time: '1:30', yes: 'yes', parts: ['a', 2] });
  expect(text.slice(bodyStart)).toBe('Body');
});

test('A field reaches over all its lines, and comments belong to the field they follow', () => {
  expect(fieldTexts('---\n# first\na: 1\nb: |\n  two\n  lines\n# after\n\nc: "x\n  y"\n---\n')).toEqual([
    ['a', '# first\na: 1'],
    ['b', 'b: |\n  two\n  lines\n# after'],
    ['c', 'c: "x\n  y"'],
  ]);
});

test.each([
  ['line ends of two characters', '---\r\na: 1\r\n---\r\nBody'],
  ['a byte order mark', '\uFEFF---\na: 1\n---\nBody'],
  ['a named language', '--- yaml \na: 1\n---\nBody'],
  ['spaces after the fences', '---  \na: 1\n---  \nBody'],
  ['empty lines above', '\n \r\n---\na: 1\n---\nBody'],
  ['a longer closing fence', '---\na: 1\n-----\nBody'],
  ['YAML’s own end', '---\na: 1\n...\nBody'],
])('Ranges are right with %s', (_, text) => {
  const { fences, bodyStart } = split(text);
  expect(fieldTexts(text)).toEqual([['a', 'a: 1']]);
  expect(fences.map(({ start, end }) => text.slice(start, end).slice(0, 3))).toEqual([
    '---',
    expect.stringMatching(/^(?:---|\.\.\.)$/),
  ]);
  expect(text.slice(bodyStart)).toBe('Body');
});

test.each([
  '',
  '---',
  'Text',
  '---\n\nText\n\n---\nMore',
  '---\n# A heading\n---\n',
  '----\na: 1\n----\n',
  '---END\nText',
  '---\n\na: 1\n',
])('A text that has no front matter is left alone: %j', (text) => {
  expect(split(text)).toEqual({ data: {}, fields: [], fences: [], bodyStart: 0 });
});

test('Front matter without a field is two fences', () => {
  expect(split('---\n---\nBody')).toEqual({
    data: {},
    fields: [],
    fences: [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ],
    bodyStart: 8,
  });
});

test.each(['js', 'JavaScript', ' JS', 'json', 'coffee', 'CoffeeScript', 'toml', 'lua'])(
  'Front matter marked as %j is refused',
  (language) => {
    expect(explain(`---${language}\n{}\n---\nBody`)).toEqual([
      `1:4 The front matter is marked as "${language.trim()}"; only YAML is read.`,
    ]);
  },
);

test('The same broken front matter is a problem every time it is read', () => {
  const text = '---\na: [1\n---\nBody';
  const first = explain(text);
  expect(first).not.toEqual([]);
  expect(explain(text)).toEqual(first);
});

test.each([
  ['1:1 The front matter that begins here has no closing line ---.', '---\na: 1\n\nBody'],
  ['1:1 The front matter that begins here has no closing line ---.', '---\na: 1\n---- more\nBody'],
  ['2:1 The front matter is a list or a single value, not fields.', '---\n- a: 1\n---\n'],
  ['3:1 The field "a" stands here a second time.', '---\na: 1\na: 2\n---\n'],
  ['2:4 The tag !!js/function is not allowed.', '---\na: !!js/function "x"\n---\n'],
  ['5:1 A second YAML document begins here.', '---\na: |\n  1\n... # end\nb: 2\n---\n'],
  ['3:4 This is not valid YAML: missing closing double quotation mark.', '---\na: 1\nb: "x\nc: 1\n---\n'],
])('%s', (problem, text) => {
  expect(explain(text)).toContain(problem);
});

test('A hundred thousand levels are refused without exhausting the reader', () => {
  expect(explain(`---\na: ${'['.repeat(100_000)}\n---\n`)).toEqual([
    '2:35 Lists and groups are nested deeper than 32 levels here.',
  ]);
  expect(explain(`---\na: 1\nb:\n  ${'- '.repeat(10_000)}x\n---\n`)).toHaveLength(1);
});

test('A field named __proto__ is a field like any other', () => {
  const { data } = split('---\n__proto__: { polluted: true }\n---\n');
  expect(Object.keys(data)).toEqual(['__proto__']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
