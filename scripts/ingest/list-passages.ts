import type { Span } from '../../src/schema/block.ts';
import type { Document } from '../../src/schema/document.ts';

/** Words with an address of their own. */
export interface AddressedWords {
  id: string;
  text: string;
  spans: readonly Span[];
}

/** Everything in a document that can be cited: the title, every block with text, every paragraph of a turn. */
export function listPassages({
  title,
  blocks,
  corrections,
}: Pick<Document, 'title' | 'blocks' | 'corrections'>): AddressedWords[] {
  const inTitle = corrections.filter(({ block }) => block === 'title');
  const titleSpans = inTitle.map(({ start, end, from, reason }): Span => ({
    kind: 'correction',
    start,
    end,
    from,
    reason,
  }));
  const passages = blocks.flatMap((block): AddressedWords[] => (block.kind === 'turn' ? block.paragraphs : [block]));
  return [{ id: 'title', text: title.value, spans: titleSpans }, ...passages];
}
