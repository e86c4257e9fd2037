import { expect, test } from 'vitest';
import { showPassages } from '../../../src/views/events/event-words.ts';
import { figuresPages } from '../../../src/views/figures/figures-page.ts';
import { formerAddresses } from '../../../src/views/reading/former-addresses.ts';
import { passagesFile } from '../../../src/views/search/make-passages-file.ts';
import { quoteIndex } from '../../../src/parts/quotes/quote-index.ts';
import { placeTitleOf, shortTitleOf, titleOf } from '../../../src/archive/title-of.ts';
import { paragraph, archiveOf, sampleDocument } from '../samples/sample-document.ts';
import { sampleQuote } from '../samples/sample-quote.ts';

const supplied = {
  title: { value: 'Report on the flood', basis: 'supplied' },
  language: { value: 'es', basis: 'stated' },
} as const;
const stated = {
  title: { value: 'The river rises', basis: 'stated' },
  language: { value: 'en', basis: 'stated' },
} as const;

test('A title that the archive gave stands in brackets, and every title has the language of its document', () => {
  const shown = { text: '[Report on the flood]', supplied: true, language: 'es' };
  expect(titleOf(supplied)).toEqual(shown);
  expect(titleOf({ ...supplied, title: { value: '[Report on the flood]', basis: 'supplied' } })).toEqual(shown);
  expect(titleOf(stated)).toEqual({ text: 'The river rises', supplied: false, language: 'en' });
});

test('A short title of the editor takes its place where there is little room, and nothing else does', () => {
  expect(shortTitleOf({ ...supplied, shortTitle: 'Flood' })).toEqual({
    text: 'Flood',
    supplied: false,
    language: 'es',
  });
  expect(shortTitleOf(supplied)).toEqual(titleOf(supplied));
});

const words = 'What everybody in the harbour is saying about the new pier, and why';
const placeTitle = (value: string, basis: 'stated' | 'supplied', more = {}) =>
  placeTitleOf({ title: { value, basis }, language: { value: 'en', basis: 'stated' }, ...more }).text;

test('Before a passage stands the editor’s short title, else the title, of a long one its first words', () => {
  expect(placeTitle(words, 'stated', { shortTitle: 'The pier' })).toBe('The pier');
  expect(placeTitle('The pier', 'stated')).toBe('The pier');
  expect(placeTitle(words, 'stated')).toBe('What everybody in the harbour is saying about the new pier …');
});

test('A supplied title that is cut keeps both its brackets', () => {
  expect(placeTitle('The pier', 'supplied')).toBe('[The pier]');
  for (const value of [words, `[${words}]`]) expect(placeTitle(value, 'supplied')).toMatch(/^\[What .* …\]$/);
});

test('Figures, the words of events, lists of statements, search and old addresses name it so', () => {
  const document = sampleDocument({
    title: supplied.title,
    formerIds: ['older'],
    blocks: [paragraph('p1', 'We saw 30 ships.')],
    quotes: [sampleQuote('q1', 'We saw')],
    figures: [
      {
        block: 'p1',
        start: 7,
        end: 15,
        exact: '30 ships',
        quantity: { least: 30, most: 30 },
        unit: 'ships',
        of: 'ships',
        status: 'stated',
      },
    ],
  });
  const archive = archiveOf([document]);
  const event = { id: 'fair', name: 'Fair', date: '1999', basis: 'supplied' as const };
  const shown = [
    figuresPages(archive)[0]?.groups[0]?.shortTitle.text,
    showPassages(event, new Map([['sample', ['p1']]]), archive)[0]?.document.text,
    quoteIndex(archive).facets.document[0]?.label,
    passagesFile(document, archive).title,
    formerAddresses(archive).map((former) => 'title' in former && former.title.text)[0],
  ];
  expect(shown).toEqual(Array.from(shown, () => '[Report on the flood]'));
});
