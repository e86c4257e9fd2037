import type { Block } from '../../record/block.ts';
import { passagesOf } from '../../record/passages.ts';
import type { ReadingContents } from './reading-contents.ts';

/** Heights in pixels and lengths in letters, as the style sheets have them beside a text of full width. */
const line = { text: 30, letters: 64, between: 14, who: 34, heading: 60 };
const item = { height: 32, more: 18, letters: 34, label: 60 };

/**
 * The passages beside which the contents stand: notes on them go below their words. Estimated, since nothing is laid out when pages are
 * made; what is a line too much does no harm. Undefined where the text is shorter than its contents, which then stand above it.
 */
export function besideContents(blocks: readonly Block[], contents: ReadingContents): ReadonlySet<string> | undefined {
  const reach = heightOf(contents);
  const beside = new Set<string>();
  let top = 0;
  for (const block of blocks) {
    if (top < reach) beside.add(block.id);
    top += block.kind === 'turn' ? line.who : block.kind === 'heading' ? line.heading : 0;
    for (const { id, text } of passagesOf([block])) {
      if (top < reach) beside.add(id);
      top += Math.ceil(text.length / line.letters) * line.text + line.between;
    }
  }
  return top < reach ? undefined : beside;
}

const heightOf = ({ items, rest }: ReadingContents): number =>
  items.reduce(
    (sum, { who = '', label }) => {
      const lines = Math.ceil((who.length + label.length) / item.letters);
      return sum + item.height + (lines - 1) * item.more;
    },
    item.label + (rest.length > 0 ? item.height : 0),
  );
