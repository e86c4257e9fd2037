import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { quotationNode, quotationsData } from '../../../../src/parts/structured-data/quotation-data.ts';
import type { Quote, QuoteSpeaker } from '../../../../src/record/quote.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const archive = archiveOf(
  [sampleDocument()],
  {},
  {
    ...noAuthorities(),
    people: [{ id: 'jane', name: 'Jane Doe', basis: 'supplied' }],
  },
);
const quote = (speaker: QuoteSpeaker, more: Partial<Quote> = {}): Quote => ({
  id: 'q1',
  mode: 'direct',
  parts: [{ block: 'p1', start: 0, end: 5, exact: 'Hello', source: [0, 5] }],
  attribution: { speaker, basis: 'cue' },
  ...more,
});
const textOf = ({ parts }: Quote) => parts.map(({ exact }) => exact).join(' ');
const nodeOf = (speaker: QuoteSpeaker, more?: Partial<Quote>) =>
  quotationNode({ document: 'sample', quote: quote(speaker, more) }, archive, textOf);

test('Only a person of the authorities is a creator', () => {
  expect(nodeOf({ status: 'named', ref: 'jane', label: 'Doe' })).toMatchObject({
    '@type': 'Quotation',
    text: 'Hello',
    creator: { '@type': 'Person', name: 'Jane Doe' },
  });
  expect(nodeOf({ status: 'named', label: 'he', name: 'John Roe' })).toMatchObject({ creditText: 'John Roe' });
  for (const status of ['role', 'group', 'unknown'] as const) {
    const node = nodeOf({ status, ref: 'jane', label: 'officials' });
    expect(node).toMatchObject({ creditText: 'officials' });
    expect(node).not.toHaveProperty('creator');
  }
  expect(nodeOf({ status: 'unknown', label: '' })).not.toHaveProperty('creditText');
});

test('The reporter’s wording and an altered copy’s are no quotations of anybody', () => {
  expect(nodeOf({ status: 'named', ref: 'jane', label: 'Doe' }, { mode: 'reported' })).toBeUndefined();
  expect(nodeOf({ status: 'named', ref: 'jane', label: 'Doe' }, { altered: true })).toBeUndefined();
  const reported = quote({ status: 'role', label: 'an official' }, { mode: 'reported' });
  const direct = quote({ status: 'role', label: 'an official' });
  const quotes = [reported, direct].map((one) => ({ document: 'sample', quote: one }));
  expect(quotationsData(archive, { name: 'Quotes', path: '/quotes/', quotes }, textOf)['mainEntity']).toMatchObject({
    numberOfItems: 1,
    itemListElement: [{ position: 1 }],
  });
});
