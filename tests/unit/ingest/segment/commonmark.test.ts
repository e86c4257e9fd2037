import { tests } from 'commonmark-spec';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { expectLetters } from './expect-letters.ts';
import { expectPartition } from './expect-partition.ts';
import { readDrafts } from './read-drafts.ts';
import { wordsOfHtml, wordsOfRecord } from './words-of.ts';

/** The specification prints an arrow where it means a tab. */
const withTabs = (text: string): string => text.replaceAll('→', '\t');
const HEADING = '# A specimen\n\n';

const examples = tests.map(({ number, section, markdown, html }) => ({
  name: `${String(number)}, ${section}`,
  text: HEADING + withTabs(markdown),
  html: `<h1>A specimen</h1>${withTabs(html)}`,
}));

const hasRawHtml = (text: string): boolean => JSON.stringify(remark().parse(text)).includes('"type":"html"');

test('The specification has its 652 examples', () => {
  expect(examples.length).toBe(652);
});

describe('Behind a heading, an example of the specification is read, and its regions are the whole of it', () => {
  test.each(examples)('$name', ({ text }) => {
    expectPartition(text, normalizeMarkdown(text));
    for (const draft of readDrafts(text)) expectLetters(text, draft);
  });
});

describe('The words of the reference are the words of the record, in their order', () => {
  test.each(examples.filter(({ text }) => !hasRawHtml(text)))('$name', ({ text, html }) => {
    expect(wordsOfRecord(normalizeMarkdown(text))).toEqual(wordsOfHtml(html));
  });
});
