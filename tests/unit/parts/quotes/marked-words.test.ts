import { describe, expect, test } from 'vitest';
import { markedWords } from '../../../../src/parts/quotes/marked-words.ts';
import { namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

const authorities = namedAuthorities({ people: ['Ana'], topics: ['tolls'] });

/** The words of what Ana says in parts of one paragraph that name the tolls, those marked in brackets. */
function shown(parts: readonly string[], isShort?: true): string | undefined {
  const text = parts.map((part) => `“${part}”`).join(' she said. ');
  const said = quote('q1', 'p1', parts[0] ?? '', {
    by: 'ana',
    parts: parts.map((exact) => {
      const [start, end] = [text.indexOf(exact), text.indexOf(exact) + exact.length];
      return { block: 'p1', start, end, exact, source: [start, end] };
    }),
  });
  const document = sampleDocument({ id: 'report', blocks: [paragraph('p1', text)], quotes: [said] });
  const archive = sampleArchive([document], authorities);
  return markedWords({ document: 'report', quote: said }, 'tolls', archive, isShort)
    ?.pieces.map(({ text: words, marked }) => (marked ? `[${words}]` : words))
    .join('');
}

describe('The words of a statement that name somebody', () => {
  test('are all of its parts, with a sign between two', () => {
    expect(shown(['We sail.', 'Of the tolls we know.', 'Enough.'])).toBe(
      'We sail. […] Of the [tolls] we know. […] Enough.',
    );
  });

  test('are the first part that names it where a few lines are wanted, with a sign for the others', () => {
    expect(shown(['We sail.', 'Of the tolls we know.', 'Enough.'], true)).toBe('[…] Of the [tolls] we know. […]');
    expect(shown(['Of the tolls we know.'], true)).toBe('Of the [tolls] we know.');
  });

  test('are none where the name stands elsewhere in the passage', () => {
    expect(shown(['We sail.', 'Enough.'], true)).toBeUndefined();
  });
});
