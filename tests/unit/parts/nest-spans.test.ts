import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestSpans, type Extent, type Inline } from '../../../src/parts/nest-spans.ts';

const show = (nodes: Inline<Extent>[]): string =>
  nodes
    .map((node) => (node.kind === 'text' ? node.text : `<${node.span.kind}>${show(node.children)}</${node.span.kind}>`))
    .join('');

const plain = (nodes: Inline<Extent>[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : plain(node.children))).join('');

/** Each character with the spans around it, from the outside in. */
const covered = (nodes: Inline<Extent>[], around: Extent[] = []): Extent[][] =>
  nodes.flatMap((node) =>
    node.kind === 'text'
      ? Array.from({ length: node.text.length }, () => around)
      : covered(node.children, [...around, node.span]),
  );

const span = (kind: string, start: number, end: number): Extent => ({ kind, start, end });

describe('nestSpans', () => {
  test('nests a span within the longer one that begins with it', () => {
    expect(show(nestSpans('one two', [span('strong', 0, 3), span('emphasis', 0, 7)]))).toBe(
      '<emphasis><strong>one</strong> two</emphasis>',
    );
  });

  test('cuts the later of two spans that overlap', () => {
    expect(show(nestSpans('abcdef', [span('emphasis', 0, 4), span('strong', 2, 6)]))).toBe(
      '<emphasis>ab<strong>cd</strong></emphasis><strong>ef</strong>',
    );
  });

  test('tells where the pieces of a cut span begin and end', () => {
    const nodes = nestSpans('abcdef', [span('emphasis', 0, 4), span('sic', 2, 6)]);
    const pieces = nodes.flatMap((node) => (node.kind === 'span' ? [node, ...node.children] : []));
    expect(
      pieces.flatMap((node) => (node.kind === 'span' && node.span.kind === 'sic' ? [[node.first, node.last]] : [])),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('puts a link outside of all else and never a link within a link', () => {
    const nodes = nestSpans('abcdef', [span('strong', 0, 6), span('link', 2, 4), span('link', 3, 5)]);
    expect(show(nodes)).toBe('<strong>ab</strong><link><strong>cd</strong></link><strong>ef</strong>');
  });

  test('keeps a correction that removed all its characters', () => {
    expect(show(nestSpans('ab', [span('correction', 1, 1)]))).toBe('a<correction></correction>b');
  });

  test('weaves a part of the text, such as a cell', () => {
    expect(show(nestSpans('one two three', [span('strong', 0, 7)], [4, 13]))).toBe('<strong>two</strong> three');
  });

  const anySpans = fc.string({ maxLength: 40 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(
        fc
          .tuple(
            fc.constantFrom('link', 'strong', 'emphasis', 'correction', 'sic'),
            fc.nat(text.length),
            fc.nat(text.length),
          )
          .map(([kind, a, b]) => span(kind, Math.min(a, b), Math.max(a, b))),
        { maxLength: 8 },
      ),
    }),
  );

  test('loses and adds no character, whatever the spans', () => {
    fc.assert(
      fc.property(anySpans, ({ text, spans }) => {
        expect(plain(nestSpans(text, spans))).toBe(text);
      }),
    );
  });

  test('puts each character within exactly the spans that hold it, links aside', () => {
    fc.assert(
      fc.property(anySpans, ({ text, spans }) => {
        const others = spans.filter(({ kind }) => kind !== 'link');
        const around = covered(nestSpans(text, spans));
        expect(around).toHaveLength(text.length);
        for (const [at, found] of around.entries()) {
          const expected = others.filter(({ start, end }) => start <= at && end > at);
          expect(new Set(found.filter(({ kind }) => kind !== 'link'))).toEqual(new Set(expected));
          expect(found.filter(({ kind }) => kind === 'link').length).toBeLessThan(2);
        }
      }),
    );
  });
});
