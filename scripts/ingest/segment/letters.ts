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

function openLetters(node: Holder): MappedText {
  const data: Data = (node.data ??= {});
  return (data.letters ??= { text: '', starts: [], ends: [] });
}

export const addLetters = (node: Holder, letters: MappedText): void => {
  appendMapped(openLetters(node), letters);
};

/** Gives a node the letters of a token: without a map between, since nearly all letters of a text come this way. */
export const addToken = (node: Holder, text: string, token: Token): void => {
  appendToken(openLetters(node), text, token);
};

/**
 * A token's letters stand one after another. Where a container took a part of a tab, the rest of it are spaces that the
 * Markdown does not have: they come first and have no width.
 */
function appendToken(letters: MappedText, text: string, { start, end }: Token): void {
  const made = text.length - (end.offset - start.offset);
  letters.text += text;
  for (let unit = 0; unit < text.length; unit++) {
    letters.starts.push(start.offset + Math.max(0, unit - made));
    letters.ends.push(start.offset + Math.max(0, unit + 1 - made));
  }
}

export function mapToken(text: string, token: Token): MappedText {
  const letters: MappedText = { text: '', starts: [], ends: [] };
  appendToken(letters, text, token);
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
