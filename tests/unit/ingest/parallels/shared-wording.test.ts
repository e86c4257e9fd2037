import { describe, expect, test } from 'vitest';
import { findParallels, listPairs, report } from './parallels-of.ts';

/** The opening sentence keeps any two of them from being one text. */
const pair = (one: string, other: string) => [
  report(
    'one',
    `Nobody in the village had expected any of it so soon.\n\n${one}\n\nWhat came of it is told elsewhere, at length.`,
  ),
  report(
    'two',
    `A quite different beginning stands in this second paper.\n\n${other}\n\nIt ends with remarks about weather and cattle.`,
  ),
];

describe('Wording that two documents share is found', () => {
  test('where they differ in a changed word, a dropped one, case, accents and punctuation', () => {
    const documents = pair(
      'The mayor wants a sluice of granite beside the old mill café, and a weir, by spring.',
      'Plans exist for: a Sluice of Granite beside the ruined mill cafe and weir by spring (they say).',
    );
    expect(listPairs(documents)).toEqual([
      'wording\none#p2: a sluice of granite beside the old mill café, and a weir, by spring\ntwo#p2: a Sluice of Granite beside the ruined mill cafe and weir by spring',
    ]);
  });

  test('once in each passage, as the longest stretch', () => {
    const words = 'herons nest upon crumbling chimneys while otters plunder barrels of pickled herring';
    expect(listPairs(pair(`It is said that ${words}.`, `Old people tell that ${words}!`))).toEqual([
      `wording\none#p2: ${words}\ntwo#p2: ${words}`,
    ]);
  });

  test('whatever order the documents come in', () => {
    const words = 'Herons nest upon crumbling chimneys while otters plunder barrels.';
    const documents = pair(words, words);
    expect(listPairs(documents).length).toBe(1);
    expect(findParallels(documents.toReversed()).pairs).toHaveLength(1);
    expect(findParallels(documents)).toEqual(findParallels(documents));
  });
});

describe('No link is made of', () => {
  test.each([
    ['four words', 'He saw the granite sluice gate crumbling.', 'They sold one granite sluice gate crumbling badly.'],
    [
      'words that every text has',
      'They agreed to address the root causes of it.',
      'Plans to address the root causes of this were made.',
    ],
    [
      'names',
      'It was sent to Latin America and the Caribbean Basin Granite Trust.',
      'He went to Latin America and the Caribbean Basin Granite Trust.',
    ],
    ['numbers', 'It was on 12 May 1999 at 11 30 in 4 halls.', 'We met on 12 May 1999 at 11 30 in 4 halls.'],
    ['two rare words among five', 'We want to see the granite sluice.', 'You want to see the granite sluice.'],
  ])('%s', (_name, one, other) => {
    expect(listPairs(pair(one, other))).toEqual([]);
  });

  test('a formula that very many documents have', () => {
    const formula = 'herons nest upon crumbling chimneys while otters plunder barrels';
    const documents = Array.from({ length: 120 }, (_, index) =>
      report(
        `paper-${String(index)}`,
        index < 20 ? `Paper ${String(index)} has this: ${formula}.` : `Number ${String(index)} has none.`,
      ),
    );
    expect(findParallels(documents)).toEqual({ pairs: [], copies: [] });
  });

  test('a word that the archive always prints with a capital', () => {
    const [one, other] = pair(
      'Quillon Ferrand Ostrey went home to see it all.',
      'There Quillon Ferrand Ostrey went home to see it all.',
    );
    expect(listPairs([one, other].flatMap((document) => document ?? []))).toEqual([]);
  });
});

test('Two copies of one text are one relation, not a pair for each passage', () => {
  const text = [
    'Herons nest upon crumbling chimneys while otters plunder barrels of herring.',
    'A granite sluice was lowered beside the tannery, and the dredgers fell silent.',
    'Nobody could remember such thirsty meadows, nor hedges so full of wasps.',
  ];
  const documents = [report('one', text.join('\n\n')), report('two', text.join('\n\n').replace('thirsty', 'parched'))];
  expect(findParallels(documents)).toEqual({ pairs: [], copies: [['one', 'two']] });
});

test('A pull quote is tied to its paragraph, and a headline’s quotation to the one in the text', () => {
  const documents = [
    report(
      'one',
      '‘We Are True Neighbours,’ the Mayor Says\n\n“We are true neighbours, all of us,” Mayor Ana Ruiz said at the mill.\n\nHerons nest upon crumbling chimneys all along the valley.\n\nHerons nest upon crumbling chimneys all along the valley. Nobody minds it, for they bring luck to every house.',
    ),
  ];
  expect(listPairs(documents)).toEqual([
    'headline\none#title: We Are True Neighbours\none#p1: We are true neighbours',
    'pull-quote\none#pq1: Herons nest upon crumbling chimneys all along the valley.\none#p2: Herons nest upon crumbling chimneys all along the valley',
  ]);
});
