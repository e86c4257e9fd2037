import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../../../scripts/ingest/source/front-matter.ts';
import { splitSource } from '../../../../scripts/ingest/source/split-front-matter.ts';
import { expectPartition } from '../segment/expect-partition.ts';
import { normalizeMarkdown, normalizeWithProblems } from '../normalize.ts';

function split(text: string): FrontMatter {
  const result = splitSource(text, 'a.md');
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.frontMatter;
}

describe('What a strict reader refuses is read as its lines say', () => {
  test.each<[string, string, unknown]>([
    ['a colon', 'title: Ferry: now or never', 'Ferry: now or never'],
    ['marks within marks', 'title: "Brandt calls it "ours" again"', 'Brandt calls it "ours" again'],
    ['marks that are the text’s own', 'title: "Ours" is not "theirs"', '"Ours" is not "theirs"'],
    ['an apostrophe', "title: 'Brandt's ferry'", "Brandt's ferry"],
    ['a mark that is never closed', 'title: "The ferry', 'The ferry'],
    ['marks over two lines', 'title: "The ferry\nstays: for now"', 'The ferry'],
    ['brackets before words', 'title: [Update] The ferry', '[Update] The ferry'],
    ['stars', 'title: *Breaking* news', '*Breaking* news'],
    ['an at sign', 'title: @ivo', '@ivo'],
    ['a line that is no field', 'title: The ferry\nstray words', 'The ferry'],
    ['no space behind the name', 'title:The ferry', 'The ferry'],
    ['a list that is not closed', 'title: [a, b', '[a, b'],
    ['a list with a colon', 'title: [a: b: c, "d"]', ['a: b: c', 'd']],
    ['items with marks', 'title:\n  - "a" b\n  - c', ['"a" b', 'c']],
  ])('%s', (_, lines, title) => {
    const { data, byLine } = split(`---\n${lines}\ndate: 2020-05-04\n---\nBody`);
    expect(data).toMatchObject({ title, date: '2020-05-04' });
    expect(byLine).toContain('title');
    expect(byLine).not.toContain('date');
  });

  test('Fields that keep the rules keep their lists and groups beside one that does not', () => {
    const { data } = split('---\ntitle: A: b: c\nauthors:\n  - name: Ivo Brandt\n  - Anna Sorel\n---\n');
    expect(data).toEqual({ title: 'A: b: c', authors: [{ name: 'Ivo Brandt' }, 'Anna Sorel'] });
  });

  test('A name that comes twice states nothing where its values differ', () => {
    expect(split('---\na: 1\na: 1\nb: 1\nb: 2\n---\n')).toMatchObject({ data: { a: 1 }, byLine: ['a', 'b'] });
  });

  test('Fields that nothing closes end at the empty line below them', () => {
    const text = '---\ntitle: The ferry\ndate: 2020-05-04\n\nIt stays.\n\n---\n\nMore.\n';
    expect(split(text)).toMatchObject({ data: { title: 'The ferry', date: '2020-05-04' }, byLine: ['title', 'date'] });
    expect(normalizeMarkdown(text).blocks.map((block) => 'text' in block && block.text)).toEqual([
      'It stays.',
      'More.',
    ]);
  });

  test.each(['title: &a The ferry', 'title: *a', 'title: !!js/function "x"'])('%s is refused as ever', (line) => {
    expect(splitSource(`---\n${line}\n---\n`, 'a.md').ok).toBe(false);
  });

  test('The record and a warning name the fields', () => {
    const { document, warnings } = normalizeWithProblems('---\ndate: 2020-05-04\ntitle: A: b\n---\nWords.\n');
    expect(document.source.byLine).toEqual(['title']);
    expect(warnings).toMatchObject([{ kind: 'front-matter-by-line', line: 3, column: 1 }]);
  });
});

describe('TOML', () => {
  const text =
    '+++\n# By hand\ntitle = "The ferry"\ndate = 2020-05-04T10:00:00-04:00\ndescription = """\ntitle = "x"\n"""\n\n[extra]\nauthor = "Ivo Brandt"\n+++\nIt stays.\n';

  test('is front matter, with its days as they are written', () => {
    const { data, fields, byLine } = split(text);
    expect(data).toMatchObject({
      title: 'The ferry',
      date: '2020-05-04T10:00:00.000-04:00',
      extra: { author: 'Ivo Brandt' },
    });
    expect(fields.map(({ name }) => name)).toEqual(['title', 'date', 'description', 'title', 'extra']);
    expect(byLine).toBeUndefined();
  });

  test('gives each of its lines a region', () => {
    const document = normalizeMarkdown(text);
    expectPartition(text, document);
    expect(document).toMatchObject({
      title: { value: 'The ferry', basis: 'stated' },
      date: { value: '2020-05-04' },
      contributors: [{ name: 'Ivo Brandt' }],
      blocks: [{ text: 'It stays.' }],
    });
  });

  test('that breaks its rules is read as its lines say', () => {
    expect(split('+++\ntitle = "The ferry\ndate = 2020-05-04\n+++\n')).toMatchObject({
      data: { title: 'The ferry', date: '2020-05-04' },
      byLine: ['title', 'date'],
    });
  });

  test.each(['+++\n\nWords\n+++\n', '+++ x\na = 1\n+++\n', '+++\na = 1\n'])('%j has none', (words) => {
    expect(split(words).fences).toEqual([]);
  });
});

describe('Metadata without fences', () => {
  test.each<[string, object]>([
    [
      'title:: The ferry\nauthor:: [[Ivo Brandt]]\nurl:: https://elder.example/a\n\n- It stays.\n',
      { title: 'The ferry', author: '[[Ivo Brandt]]' },
    ],
    [
      'Title: The ferry: a tale\nDate: 4 May 2020\nAuthor: Ivo Brandt\n\nIt stays.\n',
      { Title: 'The ferry: a tale', Date: '4 May 2020' },
    ],
  ])('are the first lines, where each is a field: %j', (text, data) => {
    expect(split(text).data).toMatchObject(data);
    expectPartition(text, normalizeMarkdown(text));
    expect(normalizeMarkdown(text).blocks).toMatchObject([{ text: 'It stays.' }]);
  });

  test.each([
    'Title: The ferry\nIt stays.\n\nMore.\n',
    'Host: Title: what is it?\nGuest: A date.\n',
    'Title: The ferry\nPart: 1\n\nIt stays.\n',
    'To: Ivo Brandt\nDate: 4 May 2020\nSource: Harbour\n\nIt stays.\n',
  ])('are no other lines: %j', (text) => {
    expect(split(text).fields).toEqual([]);
  });
});
