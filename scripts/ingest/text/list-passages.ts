import type { Span } from '../../../src/record/block.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Document } from '../../../src/record/document.ts';

/** Words with an address of their own. */
export interface AddressedWords {
  id: string;
  text: string;
  spans: readonly Span[];
}

/** Everything in a document that can be cited: the title, every block with text, every paragraph of a turn. */
export const listPassages = ({ title, blocks }: Pick<Document, 'title' | 'blocks'>): AddressedWords[] => [
  { id: 'title', text: title.value, spans: [] },
  ...passagesOf(blocks),
];
