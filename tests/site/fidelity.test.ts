import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import type { Document } from '../../src/record/document.ts';
import { pageWords, readSourcePage } from './page-words.ts';
import { readPublished } from './read-site.ts';
import { sourceWords } from './source-words.ts';
import { findDifference, splitWords } from './words.ts';

const documents = readPublished(resolveFolders()).filter(({ record }) => record.rights.publish === 'full');

test('The archive has documents to compare', () => {
  expect(documents.length).toBeGreaterThan(0);
});

describe.each(documents.map((document) => [document.record.id, document] as const))('%s', (_id, document) => {
  const { record, source, readingPage, sourcePage, passages } = document;

  test('The words of the page are the words of the source, in their order and in their passages', () => {
    const words = sourceWords(source, record);
    expect(words.length).toBeGreaterThan(0);
    expect(findDifference(words, pageWords(readingPage))).toBeUndefined();
  });

  test('The source page shows every character of the source', () => {
    expect(readSourcePage(sourcePage)).toBe(source);
  });

  test('Text and source together weigh at most three times the source and 3 kB, gzipped', () => {
    expect(gzipSync(sourcePage).length).toBeLessThanOrEqual(3 * gzipSync(source).length + 3000);
  });

  test('What search shows of a passage is what the page shows', () => {
    const all = pageWords(readingPage, { asShown: true });
    for (const [passage, { text }] of Object.entries(passages.passages)) {
      const words = splitWords([{ text, passage }]);
      const own = all.filter((word) => word.passage === passage);
      // A dateline or a heading that has no address stands right before the words of the passage.
      const first = all.findIndex((word) => word.passage === passage);
      const before = all.slice(Math.min(first, first - words.length + own.length), first);
      expect(findDifference(words, [...before, ...own])).toBeUndefined();
    }
    expect(Object.keys(passages.passages).length).toBeGreaterThan(0);
  });
});

describe('The comparison finds', () => {
  const source = '# A report\n\nThe \\[old\\] bridge is *closed*\nfor repairs.\n\nQ  Why?\n';
  const at = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length });
  const record = {
    source: { mediaType: 'text/markdown' },
    regions: [
      { role: 'metadata', ...at('# A report'), field: 'title' },
      { role: 'block', ...at('The \\[old\\] bridge is *closed*\nfor repairs.'), target: 'p1' },
      { role: 'block', ...at('Q'), target: 't1' },
      { role: 'block', ...at('Why?'), target: 't1p1' },
    ],
  } as unknown as Document;
  const page = [
    '<article data-pagefind-body><h1 id="title">A report</h1><span data-pagefind-ignore>1</span>',
    '<p id="p1">The [old] <a class="fix" data-from="bridge">Bridge</a> is <em>clo</em>sed for',
    'repairs.</p>',
    '<section id="t1"><p class="who"><b data-pagefind-ignore>Reporter</b> <i data-pagefind-ignore>labelled “Q”</i></p>',
    '<p id="t1p1">Why?</p></section></article>',
  ].join('\n');
  const compare = (broken: (html: string) => string) =>
    findDifference(sourceWords(source, record), pageWords(broken(page)));

  test('nothing where all words are there', () => {
    expect(compare((html) => html)).toBeUndefined();
  });

  test.each([
    ['a word that is lost', ' for\n', '\n', 'the source has “for”, the page has “repairs.”'],
    ['a word that grew', 'Why?', 'Why not?', 'the source has “Why?”, the page has “Why”'],
    ['a word that is changed', '[old]', '[new]', 'the source has “[old]”, the page has “[new]”'],
    ['an undeclared correction', '<a class="fix" data-from="bridge">Bridge</a>', 'Bridge', 'has “Bridge”'],
    ['words that grew together', 'The [old]', 'The[old]', 'the page has “The[old]”'],
    ['words at the end that are not the source’s', '</article>', 'The end.</article>', 'the source has nothing more'],
    ['a title that is lost', 'A report', '', 'the source has “A”, the page has “The”'],
    ['a label that is lost', '“Q”', '“A”', 'the source has “Q”, the page has “A”'],
    ['words under another address', 'id="p1"', 'id="p2"', '“The” stands in p2 of the page'],
  ])('%s', (_what, from, to, message) => {
    expect(page).toContain(from);
    expect(compare((html) => html.replace(from, to))).toContain(message);
  });
});
