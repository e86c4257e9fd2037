import { expect, test } from 'vitest';
import { showPassages } from '../../../src/model/event-words.ts';
import { figuresPages } from '../../../src/model/figures-page.ts';
import { formerAddresses } from '../../../src/model/former-addresses.ts';
import { passagesFile } from '../../../src/model/passages.ts';
import { quoteIndex } from '../../../src/model/quote-index.ts';
import { shortTitleOf, titleOf } from '../../../src/model/title-of.ts';
import { paragraph, archiveOf, sampleDocument } from './sample-document.ts';
import { sampleQuote } from './sample-quote.ts';

const supplied = { title: { value: 'Report on the flood', basis: 'supplied' } } as const;
const stated = { title: { value: 'The river rises', basis: 'stated' } } as const;

test('A title that the archive gave stands in brackets', () => {
  expect(titleOf(supplied)).toBe('[Report on the flood]');
  expect(titleOf({ title: { value: '[Report on the flood]', basis: 'supplied' } })).toBe('[Report on the flood]');
  expect(titleOf(stated)).toBe('The river rises');
});

test('A short title of the editor takes its place where there is little room, and nothing else does', () => {
  expect(shortTitleOf({ ...supplied, shortTitle: 'Flood' })).toBe('Flood');
  expect(shortTitleOf(supplied)).toBe('[Report on the flood]');
});

test('Figures, the words of events, lists of statements, search and old addresses name it so', () => {
  const document = sampleDocument({
    ...supplied,
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
    figuresPages(archive)[0]?.groups[0]?.shortTitle,
    showPassages(event, new Map([['sample', ['p1']]]), archive)[0]?.document,
    quoteIndex(archive).facets.document[0]?.label,
    passagesFile(document, 0, archive).title,
    formerAddresses(archive).map((former) => 'title' in former && former.title)[0],
  ];
  expect(shown).toEqual(Array.from(shown, () => '[Report on the flood]'));
});
