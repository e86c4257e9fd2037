import { describe, expect, test } from 'vitest';
import { inlineHtml } from '../../../../src/components/reading/inline-html.ts';
import { passageViewer } from '../../../../src/views/reading/passage-view.ts';
import type { Span } from '../../../../src/record/block.ts';
import { sampleDocument } from '../../samples/sample-document.ts';

const html = (text: string, ...spans: Span[]) =>
  inlineHtml(passageViewer(sampleDocument())({ id: 'p1', text, spans, source: [0, 1] }).inline);

describe('inlineHtml', () => {
  test('shows markup in a source as text', () => {
    expect(html('<script>alert("x")</script> & co')).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co');
  });

  test('breaks lines where the source does', () => expect(html('a\nb')).toBe('a<br>b'));

  test('marks a correction with the source’s form and leads to its reason', () => {
    expect(html('López', { kind: 'correction', start: 0, end: 5, from: 'L"pez', reason: 'lost' })).toBe(
      '<a class="fix" href="/documents/sample/source/#c1" data-from="L&quot;pez">López</a>',
    );
  });

  test('leads from a name to its page, and never from within a link of the source', () => {
    const mentions = [{ entity: 'ana', kind: 'people' as const, block: 'p1', start: 0, end: 3 }];
    const shown = (...spans: Span[]) => {
      const passage = {
        kind: 'paragraph' as const,
        id: 'p1',
        text: 'Ana left',
        spans,
        source: [0, 8] as [number, number],
      };
      return inlineHtml(passageViewer(sampleDocument({ blocks: [passage], mentions }))(passage).inline);
    };
    expect(shown({ kind: 'emphasis', start: 2, end: 8 })).toBe(
      '<a class="mention" href="/people/ana/">An<em>a</em></a><em> left</em>',
    );
    expect(shown({ kind: 'link', start: 0, end: 8, href: 'https://example.org/' })).toBe(
      '<a href="https://example.org/" rel="noopener">Ana left</a>',
    );
    expect(shown({ kind: 'link', start: 0, end: 3, href: 'javascript:alert(1)' })).toBe(
      '<a class="mention" href="/people/ana/">Ana</a> left',
    );
  });

  test('has no link within a link', () => {
    const link: Span = { kind: 'link', start: 0, end: 5, href: 'https://example.org/?a=1&b=2' };
    expect(html('López', link, { kind: 'correction', start: 0, end: 5, from: 'Lpez', reason: 'lost' })).toBe(
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener"><span class="fix" data-from="Lpez">López</span></a>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    ' https://example.org',
    'vbscript:x',
    'https://[',
  ])('does not link to %s', (href) => expect(html('word', { kind: 'link', start: 0, end: 4, href })).toBe('word'));

  test('adds [sic] after words that the editor marked, and not to a mark that the source has', () => {
    expect(html('odd word', { kind: 'sic', start: 0, end: 3, basis: 'supplied' })).toBe(
      '<span class="odd">odd</span><span class="sic" data-pagefind-ignore>[sic]</span> word',
    );
    expect(html('x [sic]', { kind: 'sic', start: 2, end: 7, basis: 'stated' })).toBe(
      'x <span class="aside">[sic]</span>',
    );
  });
});
