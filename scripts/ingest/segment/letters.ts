import type { Data } from 'mdast';
import type { CompileContext, Token } from 'mdast-util-from-markdown';
import { appendMapped, type MappedText } from '../text/mapped-text.ts';

declare module 'mdast' {
  interface Data {
    /** The letters of the node's own text, or of the text nodes right below it, and where each stands in the Markdown. */
    letters?: MappedText;
  }
}

/** What the parser keeps letters with: a node, or a part of one that is still being read. */
export type Holder = CompileContext['stack'][number];

const NONE: MappedText = { text: '', starts: [], ends: [] };

export const lettersOf = (node: { data?: Data | undefined }): MappedText => node.data?.letters ?? NONE;

export function addLetters(node: Holder, letters: MappedText): void {
  const data: Data = (node.data ??= {});
  appendMapped((data.letters ??= { text: '', starts: [], ends: [] }), letters);
}

/**
 * A token's letters stand one after another. Where a container took a part of a tab, the rest of it are spaces that the
 * Markdown does not have: they come first and have no width.
 */
export function mapToken(text: string, { start, end }: Token): MappedText {
  const made = text.length - (end.offset - start.offset);
  const letters: MappedText = { text, starts: [], ends: [] };
  for (let unit = 0; unit < text.length; unit++) {
    letters.starts.push(start.offset + Math.max(0, unit - made));
    letters.ends.push(start.offset + Math.max(0, unit + 1 - made));
  }
  return letters;
}

/** All letters in a node and below it, as they follow one another. */
export function gatherLetters(node: Holder): MappedText {
  const pieces = [lettersOf(node)];
  if ('children' in node) for (const child of node.children) pieces.push(gatherLetters(child));
  // A node's own letters and those of the nodes between them are in each other's gaps.
  const units = pieces
    .flatMap(({ text, starts, ends }) =>
      starts.map((start, unit) => ({ start, end: ends[unit] as number, char: text.charAt(unit) })),
    )
    .sort((a, b) => a.start - b.start);
  return {
    text: units.map(({ char }) => char).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
  };
}
