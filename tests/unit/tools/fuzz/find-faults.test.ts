import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../../scripts/tools/fuzz/find-faults.ts';
import type { Document } from '../../../../src/record/document.ts';
import { normalize, normalizeMarkdown } from '../../ingest/normalize.ts';

const text = 'The Harbour\n\n“We open at 5 😀 on Monday,” Ana Ruiz said on May 4, 2020.\n\nSome 40 ships came.\n';
const record = normalize(text);
const kindsOf = (document: Document, source = text) => findFaults(document, source).map(({ kind }) => kind);

test('A good record has no fault', () => {
  expect(record.quotes).toHaveLength(1);
  expect(findFaults(record, text)).toEqual([]);
});

test('Escapes, references and markup between the letters are no fault', () => {
  const markdown =
    '# Harbour\n\nThe *ha*r**bo**ur &amp; the caf&eacute; \\*opens\\* at &#53; [on](x) Monday.\n\n| a | b |\n|---|---|\n| c | d |\n';
  expect(findFaults(normalizeMarkdown(markdown), markdown)).toEqual([]);
});

/** The record with something of it changed, on a copy. */
function change(edit: (document: Document) => void): Document {
  const copy = structuredClone(record);
  edit(copy);
  return copy;
}

/** The first of a list that is known to hold something. */
const first = <Item>([item]: readonly Item[]): Item => item as Item;

describe('Each kind of fault is found', () => {
  test.each<[string, (document: Document) => void]>([
    ['form', (document) => (first(document.quotes).id = 'x')],
    ['partition', (document) => document.regions.splice(1, 1)],
    ['partition', (document) => document.regions.pop()],
    ['space', (document) => Object.assign(first(document.regions), { role: 'space' })],
    [
      'region-target',
      (document) =>
        document.regions.forEach((region) => Object.assign(region, region.role === 'block' && { target: 'p99' })),
    ],
    ['ids', (document) => document.blocks.push(first(document.blocks))],
    ['ids', (document) => document.quotes.push(first(document.quotes))],
    [
      'span-emphasis-range',
      (document) => Object.assign(first(document.blocks), { spans: [{ kind: 'emphasis', start: 2, end: 999 }] }),
    ],
    [
      'span-emphasis-range',
      (document) => Object.assign(first(document.blocks), { spans: [{ kind: 'emphasis', start: 0, end: 15 }] }),
    ],
    [
      'cell-range',
      (document) =>
        Object.assign(first(document.blocks), { layout: { kind: 'row', group: 1, header: false, cells: [[5, 2]] } }),
    ],
    ['quote-words', (document) => (first(first(document.quotes).parts).start += 1)],
    ['quote-block', (document) => (first(first(document.quotes).parts).block = 'p99')],
    ['quote-source-words', (document) => (first(first(document.quotes).parts).source = [0, 11])],
    ['figure-words', (document) => (first(document.figures).exact = 'none')],
    ['date-words', (document) => (first(document.dates).exact = 'none')],
    [
      'mention-overlap',
      (document) =>
        (document.mentions = [0, 3].map((start) => ({
          entity: 'a',
          kind: 'people',
          block: 'p1',
          start,
          end: start + 5,
        }))),
    ],
    ['passage-source-words', (document) => Object.assign(first(document.blocks), { text: 'Words that nobody wrote' })],
    ['passage-source-range', (document) => Object.assign(first(document.blocks), { source: [0, 9999] })],
  ])('%s', (kind, edit) => {
    expect(kindsOf(change(edit))).toContain(kind);
  });
});
