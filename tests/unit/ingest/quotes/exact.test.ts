import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertExact } from '../../../../scripts/ingest/quotes/assert-exact.ts';
import { mapSource } from '../../../../scripts/ingest/text/mapped-text.ts';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  ',',
  '.',
  '?',
  ' said ',
  'Mr. Reed',
  ' he ',
  'the sea',
  '\n\n',
  ' ',
  ': ',
  ' told ',
  ' that ',
  '\\*',
  '&amp;',
  '—',
  'adding',
  ' who ',
  '(',
  ')',
);

test('Whatever the text, every quotation has the words of its passage at its offsets', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, markdown) => {
      const source = `A report from the sea.\n\n${pieces.join('')}\n`;
      const { blocks, quotes } = markdown ? normalizeMarkdown(source) : normalize(source);
      const texts = new Map(
        blocks.flatMap((block) => (block.kind === 'turn' ? [] : [[block.id, block.text] as const])),
      );
      for (const { block, start, end, exact } of quotes
        .filter(({ mode }) => mode !== 'spoken')
        .flatMap(({ parts }) => parts))
        if (block !== 'title') expect(texts.get(block)?.slice(start, end)).toBe(exact);
    }),
    { numRuns: 150 },
  );
});

test('A quotation whose words are not those of the source is a bug that fails the build', () => {
  const source = 'the sea';
  const document = {
    id: 'report',
    title: { value: 'Report', basis: 'stated' as const },
    blocks: [{ kind: 'paragraph' as const, id: 'p1', text: 'the tea', spans: [], source: [0, 7] as [number, number] }],
    maps: new Map([['p1', mapSource(source, 0, 7)]]),
    source,
    altered: false,
    mentions: [],
    signs: new Map<string, 'he' | 'she'>(),
    turnRefs: new Map<string, string>(),
    language: 'en',
  };
  const part = { block: 'p1', start: 4, end: 7, exact: 'tea', source: [4, 7] as [number, number] };
  const attribution = { speaker: { status: 'unknown' as const, label: '' }, basis: 'context' as const };
  expect(() => assertExact(document, [{ id: 'q1', mode: 'direct', parts: [part], attribution }])).toThrow(
    'report: q1 has “t” at 4 of p1, and the source has not',
  );
});
