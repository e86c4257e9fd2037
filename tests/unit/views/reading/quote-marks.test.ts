import { expect, test } from 'vitest';
import { inlineHtml } from '../../../../src/components/reading/inline-html.ts';
import { passageViewer } from '../../../../src/views/reading/passage-view.ts';
import { quoteMarks, spokenNotes } from '../../../../src/views/reading/quote-marks.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import type { Span } from '../../../../src/record/block.ts';
import { sampleDocument } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

function show(text: string, quotes: Quote[], spans: Span[] = []) {
  const view = passageViewer(sampleDocument({ quotes }), { entryOf: (id) => `/quotes/#sample-${id}` });
  return view({ id: 'p1', text, spans, source: [0, 1] });
}

test('Words of a statement are marked; only the first part has its address', () => {
  const parts = [
    ...sampleQuote('q1', 'I’m lucky', { start: 1 }).parts,
    ...sampleQuote('q1', 'very', { start: 17 }).parts,
  ];
  expect(inlineHtml(show('“I’m lucky,” he “very”', [sampleQuote('q1', '', { parts })]).inline)).toBe(
    '“<span class="q direct" id="q1">I’m lucky</span>,” he “<span class="q direct">very</span>”',
  );
});

test('A quotation stands whole around a link, and within the reported statement that holds it', () => {
  const text = 'said that ships “always sail” here';
  const reported = sampleQuote('q1', 'ships “always sail” here', { start: 10, mode: 'reported' });
  const direct = sampleQuote('q2', 'always sail', { start: 17, within: 'q1' });
  const link: Span = { kind: 'link', start: 24, end: 28, href: 'https://example.org' };
  expect(inlineHtml(show(text, [reported, direct], [link]).inline)).toBe(
    'said that <span class="q reported" id="q1">ships “<span class="q direct" id="q2">always <a href="https://example.org" rel="noopener">sail</a></span>” here</span>',
  );
});

test('A passage leads to the first of its statements among all', () => {
  const quotes = [sampleQuote('q4', 'We'), sampleQuote('q5', 'sail', { start: 3 })];
  const quoted = quoteMarks(quotes, (id) => `/quotes/#sample-${id}`);
  expect(quoted('p1').note).toEqual({
    id: 'q4',
    href: '/quotes/#sample-q4',
    name: '2 statements in this passage, in the list of statements',
  });
  expect(quoted('p2').note).toBeUndefined();
});

test('A turn is a statement as a whole, and its words have no marks', () => {
  const quote = sampleQuote('q7', 'We', { block: 't2p1', mode: 'spoken' });
  expect(spokenNotes([quote], (id) => `#${id}`)({ id: 't2' })).toMatchObject({ id: 'q7', href: '#q7' });
  expect(spokenNotes([quote], (id) => `#${id}`)({ id: 't1' })).toBeUndefined();
});
