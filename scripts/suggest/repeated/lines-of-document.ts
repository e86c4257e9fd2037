import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Line, Lined } from './find-repeated.ts';

/**
 * The lines of a document that are shown as its words, in their order. Where something else stands between two of them (metadata, what is
 * left out, a label), a line without words does, so that they are no neighbours.
 */
export function linesOfDocument({
  id,
  source,
  blocks,
  regions,
}: Pick<Document, 'id' | 'blocks' | 'regions'> & { source: Pick<Document['source'], 'file'> }): Lined {
  const words = new Map(passagesOf(blocks).map((passage) => [passage.id, passage.text]));
  const lines: Line[] = [];
  let last = '';
  for (const region of regions) {
    if (region.role === 'space') continue;
    const target = region.role === 'block' ? region.target : '';
    if (target !== '' && target === last) continue;
    last = target;
    const text = words.get(target);
    lines.push({ text: text ?? '', tells: text === undefined });
  }
  return { id, file: source.file, lines };
}
