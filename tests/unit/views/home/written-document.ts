import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

/** A document whose source has a paragraph a line; what stands in “…” is a quotation of `speaker`, id and numbers in the order of the text. */
export function writtenDocument(
  id: string,
  source: string,
  more: Partial<Document> = {},
  speaker = 'Ann Reyes',
): Document {
  let start = 0;
  let quotes = 0;
  const lines = source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
  const filled = lines.filter(({ text }) => text !== '');
  const blocks = filled.map((line, at) =>
    paragraph(`p${String(at + 1)}`, line.text, { source: [line.start, line.start + line.text.length] }),
  );
  const said = filled.flatMap((line, at) =>
    [...line.text.matchAll(/(?<=“)[^”]+/g)].map(({ index, 0: exact }): Quote => ({
      id: `q${String((quotes += 1))}`,
      mode: 'direct',
      parts: [
        {
          block: `p${String(at + 1)}`,
          start: index,
          end: index + exact.length,
          exact,
          source: [line.start + index, line.start + index + exact.length],
        },
      ],
      attribution: { speaker: { status: 'named', label: speaker }, basis: 'cue' },
    })),
  );
  return sampleDocument({ id, blocks, quotes: said, ...more });
}
