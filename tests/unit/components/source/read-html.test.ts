import { expect, test } from 'vitest';
import { readHtml } from '../../../../src/components/source/read-html.ts';
import { nestSpans } from '../../../../src/parts/nest-spans.ts';
import type { Span } from '../../../../src/record/block.ts';

const read = (text: string, ...spans: Span[]) => readHtml(nestSpans(text, spans));

test('Markup in a source is text, and a line that ends is a line that ends', () => {
  expect(read('<b>\n&')).toBe('&lt;b&gt;<br>&amp;');
  expect(readHtml([{ kind: 'text', text: 'a\nb' }], { preformatted: true })).toBe('a\nb');
});

test('Marks of the words are kept: emphasis, corrections, and links, which lead nowhere here', () => {
  expect(
    read(
      'a b c',
      { kind: 'emphasis', start: 0, end: 1 },
      { kind: 'link', start: 2, end: 3, href: 'javascript:alert(1)' },
      { kind: 'correction', start: 4, end: 5, from: 'x', reason: 'y' },
    ),
  ).toBe('<em>a</em> <u>b</u> <mark>c</mark>');
});

test('Words that the editor found odd are followed by their sign', () => {
  expect(read('teh end', { kind: 'sic', start: 0, end: 3, basis: 'supplied' })).toBe('teh [sic] end');
});
