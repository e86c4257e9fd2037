import { expect, test } from 'vitest';
import { findCapitalizedNames } from '../../../scripts/suggest/find-capitalized-names.ts';
import { formatSuggestions } from '../../../scripts/suggest/format-suggestions.ts';
import { createSuggester } from '../../../scripts/suggest/suggest-names.ts';
import { makeTestDocument } from '../ingest/make-test-document.ts';

const namesIn = (text: string): string[] => findCapitalizedNames(text).map((name) => name.text);

/** `name count` for each suggestion from documents with one paragraph each. */
function suggest(...texts: string[]): string[] {
  const suggester = createSuggester();
  texts.forEach((text, index) => {
    suggester.add(makeTestDocument({ id: `report-${String(index + 1)}`, paragraphs: [text] }));
  });
  return suggester.list().map(({ name, count }) => `${name} ${String(count)}`);
}

test('Words that small words join are one name', () => {
  expect(namesIn('the Bank of the West, Rio de la Plata, Ana and Bo, the Port of Arland')).toEqual([
    'Bank of the West',
    'Rio de la Plata',
    'Ana',
    'Bo',
    'Port of Arland',
  ]);
});

test('Titles, the words that open sentences and offices alone are no part of a name', () => {
  expect(namesIn('When Prime Minister Ann Lind met Mr. Wood, the President and the Secretary of Fish left.')).toEqual([
    'Ann Lind',
    'Wood',
  ]);
});

test('Names keep hyphens and accents and leave possessives; words in capitals are passed over', () => {
  expect(
    namesIn('He told Zo Kanno-Béla’s mother that NASA and @Arland, O’Neil and X agreed on Getting U.S. aid.'),
  ).toEqual(['Zo Kanno-Béla', 'O’Neil', 'Getting']);
});

test('A word at the head of a sentence is a name only if it stands small nowhere', () => {
  expect(suggest('Fishing is old. Arland is older.', 'They go fishing. “Fishing” is a word.')).toEqual(['Arland 1']);
  expect(suggest('They met Hope. There is hope.')).toEqual(['Hope 1']);
});

test('What an authority knows is not suggested', () => {
  const suggester = createSuggester();
  const mentions = [{ entity: 'arland', kind: 'places' as const, block: 'p1', start: 3, end: 9 }];
  suggester.add(makeTestDocument({ id: 'report', paragraphs: ['In Arland and Berg'], mentions }));
  expect(suggester.list()).toEqual([{ name: 'Berg', count: 1, passages: ['report#p1'] }]);
});

test('The list is YAML for an authority file, with counts and passages', () => {
  const passages = Array.from({ length: 7 }, (_, index) => `report#p${String(index + 1)}`);
  expect(formatSuggestions([{ name: 'Port of Béla', count: 9, passages }])).toMatchInlineSnapshot(`
    "# 9: report#p1, report#p2, report#p3, report#p4, report#p5, 2 more
    - id: port-of-bela
      name: "Port of Béla"
    "
  `);
});
