import { expect, test } from 'vitest';
import { chooseQuotes, readChoice, writeChoice } from '../../../../src/islands/quotes/choose-quotes.ts';

const quotes = [
  { speaker: ['rivera'], mode: ['direct'], topic: ['ferries', 'fog'] },
  { speaker: ['rivera'], mode: ['reported'], topic: [] },
  { speaker: ['ortega'], mode: ['direct'], topic: ['fog'] },
];

test('Without a choice all are shown and counted', () => {
  const { shown, counts } = chooseQuotes(quotes, new Map());
  expect([...shown]).toEqual([0, 1, 2]);
  expect(Object.fromEntries(counts)).toEqual({
    'speaker=rivera': 2, 'speaker=ortega': 1, 'mode=direct': 2, 'mode=reported': 1, 'topic=ferries': 1, 'topic=fog': 2,
  }); // prettier-ignore
});

test('Choices of several facets are combined; a count is of what would be shown if that value were chosen', () => {
  const { shown, counts } = chooseQuotes(quotes, new Map([['speaker', 'rivera'], ['mode', 'direct']])); // prettier-ignore
  expect([...shown]).toEqual([0]);
  expect(Object.fromEntries(counts)).toEqual({
    'speaker=rivera': 1, 'speaker=ortega': 1, 'mode=direct': 1, 'mode=reported': 1, 'topic=ferries': 1, 'topic=fog': 1,
  }); // prettier-ignore
});

test('Languages combine with other choices, and with none where a statement has no language', () => {
  const mixed = [
    { speaker: ['rivera'], language: ['es'] },
    { speaker: ['rivera'], language: ['fr'] },
    { speaker: ['ortega'] },
  ];
  const { shown, counts } = chooseQuotes(
    mixed,
    readChoice(new URLSearchParams('language=es'), () => true),
  );
  expect([...shown]).toEqual([0]);
  expect(Object.fromEntries(counts)).toEqual({ 'speaker=rivera': 1, 'language=es': 1, 'language=fr': 1 });
  expect(writeChoice(new Map([['language', 'es'], ['mode', 'direct']]))).toBe('?mode=direct&language=es'); // prettier-ignore
});

test('The address keeps a choice; what the page does not have is passed over', () => {
  const choice = readChoice(new URLSearchParams('?mode=direct&speaker=nobody&x=1'), (_, value) => value !== 'nobody');
  expect([...choice]).toEqual([['mode', 'direct']]);
  expect(writeChoice(new Map([['topic', 'fog'], ['speaker', 'rivera']]))).toBe('?speaker=rivera&topic=fog'); // prettier-ignore
  expect(writeChoice(new Map())).toBe('');
});
