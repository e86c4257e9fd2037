import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { takeFormats } from '../../../../src/islands/passages/formats/take-formats.ts';
import { taken } from './sample-passages.ts';

const archive = 'The Harbour Archive';
const list = [
  taken('q1', { note: 'Compare with 2020.', sourceAddress: 'https://a.example/documents/harbour/source/#p1' }),
  taken('t1'),
];

test('As text each passage has its words, citation, terms, rights, address, source and note, in the list’s order', () => {
  expect(takeFormats.txt.write(list, archive)).toMatchInlineSnapshot(`
    "My passages from The Harbour Archive

    1. Ana Rivera: “the ferry stays”
    Ana Rivera, quoted in “The Harbour Call,” p. 3, para. 1, May 3, 2021. [Altered copy: a paraphrase. Terms: On background.]
    Rights: Held by the harbour office.
    https://a.example/documents/harbour/#q1
    Source: https://a.example/documents/harbour/source/#p1
    My note: Compare with 2020.

    2. Moderator: Good morning.
    We begin.
    “The Harbour Call,” turn 1, May 3, 2021. [Altered copy: a paraphrase. Terms: On background.]
    Rights: Held by the harbour office.
    https://a.example/documents/harbour/#t1
    "
  `);
});

test('From disk, where nobody else could follow it, there is no address', () => {
  const { address: _address, ...own } = taken('p1');
  for (const { write } of Object.values(takeFormats)) expect(write([own], archive)).not.toContain('https:');
});

test('As RIS each passage is a record with its place, words and note', () => {
  const text = takeFormats.ris.write(list, archive);
  expect(text).toContain('ID  - harbour-q1\r\n');
  expect(text).toContain(
    'N1  - Ana Rivera, quoted in p. 3, para. 1, https://a.example/documents/harbour/#q1\r\nN1  - Words: Ana Rivera: “the ferry stays”\r\n',
  );
  expect(text).toContain('N1  - My note: Compare with 2020.\r\nER  - \r\n\r\nTY  - ELEC\r\n');
});

/** What somebody may have written in a note, or a document may hold. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '</p><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example")',
  '+1; -1; @SUM(A1)',
  '\t=1+1',
  'ER  - \r\nTY  - BOOK\r\nID  - planted',
  '# Heading\n- list\n1. one\n10) ten\n> quoted\n---\n===\n+ plus\n```\ncode\n```',
  '    indented\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  '[link](https://evil.example) ![img](x) <https://evil.example> [ref]: x',
  '**bold** _it_ ~~gone~~ `code` $x$ [^1] &lt; &amp; \\ \\n',
  '"quoted", with, commas\nand "lines"\r\nand more',
  'https://evil.example www.evil.example a@evil.example',
  "$& $1 $` $'",
];
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...hostile)).map((all) => all.join('\n')),
);

/** RFC 4180, read letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let [field, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      field += sign;
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || !/[,\r]/.test(sign)) field += sign;
    else {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\r') rows.push([]);
      if (sign === '\r') at += 1;
    }
  }
  return rows.slice(0, -1);
}

test('A table has every value as it is, and none that a spreadsheet would run', () => {
  fc.assert(
    fc.property(anyText, anyText, (note, rights) => {
      const [head = [], row = []] = readCsv(takeFormats.csv.write([taken('p1', { note, rights })], archive));
      const value = (name: string) => row[head.indexOf(name)] ?? '';
      expect(row).toHaveLength(head.length);
      for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      expect([note, `'${note}`]).toContain(value('note'));
      expect([rights, `'${rights}`]).toContain(value('rights'));
    }),
  );
});

test('A record has as many lines as it has fields: no note begins another', () => {
  fc.assert(
    fc.property(anyText, (note) => {
      const text = takeFormats.ris.write([taken('p1', { note, words: [note || 'x'] }), taken('q1')], archive);
      for (const line of text.split(/\r\n|[\n\r]/)) expect(line).toMatch(/^(?:$|[A-Z][A-Z\d] {2}- )/);
      expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
      expect(text.match(/^ER {2}- /gm)).toHaveLength(2);
    }),
  );
});

interface Tree {
  type: string;
  value?: string;
  url?: string;
  children?: Tree[];
}

const flat = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(flat)];
const squeeze = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

test('Markdown shows every word as it is written, and no word of a document or a note is markup', () => {
  const own = new Set(['root', 'heading', 'paragraph', 'blockquote', 'strong', 'text', 'link']);
  fc.assert(
    fc.property(anyText, (note) => {
      const passage = taken('p1', { note, words: [note || 'x'], rights: note, title: note });
      const parsed = flat(remark().parse(takeFormats.md.write([passage], archive)));
      expect([...new Set(parsed.map(({ type }) => type))].filter((type) => !own.has(type))).toEqual([]);
      expect(parsed.filter(({ type }) => type === 'heading')).toHaveLength(2);
      expect(parsed.filter(({ type }) => type === 'link').map(({ url }) => url)).toEqual([passage.address]);
      const shown = squeeze(parsed.map(({ value = '' }) => value).join(' '));
      for (const line of note.split(/\n+/).map(squeeze)) expect(shown).toContain(line);
      // With what GitHub adds an address is a link by itself, and nothing else is.
      const extended = flat(
        remark()
          .use(remarkGfm)
          .parse(takeFormats.md.write([passage], archive)),
      );
      expect(extended.map(({ type }) => type).filter((type) => !own.has(type))).toEqual([]);
    }),
  );
});
