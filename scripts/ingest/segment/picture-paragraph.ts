import type { Paragraph, PhrasingContent } from 'mdast';
import type { Range } from '../../../src/record/sourced.ts';
import type { Draft } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import { readInline, type MarkdownSource } from './inline-markdown.ts';

export const pictureReason = 'a picture; this archive keeps words only';

/** A name that a program or a camera gave stands for no words: `rw-book-cover`, `IMG_2034.jpg`. */
const isFileName = (words: string): boolean =>
  /^(?:image|img|photo|picture|undefined|null)$|^\w+(?:-\w+){2,}$/i.test(words) ||
  (/^[\w.-]+$/.test(words) && /_|\d{3}|\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(words));

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(isPicture));

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Whether it begins with a picture. */
export const beginsWithPicture = ({ children: [first] }: Paragraph): boolean => first !== undefined && isPicture(first);

/**
 * A paragraph that begins with a picture: its words are its caption, unless they are a file’s name or the caption below repeats them. What
 * follows on the next line, all in italics, is its caption; other words are a paragraph.
 */
export function readPictureParagraph(node: Paragraph, from: MarkdownSource): Draft[] {
  const end = node.children.findIndex((child) => !isPicture(child) && !isGap(child));
  const pictures = end === -1 ? node.children : node.children.slice(0, end);
  const rest = end === -1 ? [] : node.children.slice(end);
  const words = readInline({ ...node, children: pictures }, from);
  const below = readInline({ ...node, children: rest }, from);
  const isRepeated = below.body.text !== '' && foldWords(below.body.text).startsWith(foldWords(words.body.text));
  const isOmitted = isFileName(words.body.text) || words.body.text === '' || isRepeated;
  const drafts: Draft[] = [
    isOmitted
      ? { role: { kind: 'omitted', reason: pictureReason }, ...nothing(), source: rangeOf(pictures, from) }
      : { role: { kind: 'caption' }, ...words, source: rangeOf(pictures, from) },
  ];
  if (below.body.text === '') return drafts;
  const isItalic = rest.every((child) => child.type === 'emphasis' || isGap(child));
  return [...drafts, { role: { kind: isItalic ? 'caption' : 'paragraph' }, ...below, source: rangeOf(rest, from) }];
}

const nothing = () => ({ body: { text: '', starts: [], ends: [] }, spans: [] });

function rangeOf(nodes: readonly PhrasingContent[], { base }: MarkdownSource): Range {
  const whole = nodes.filter((node) => !isGap(node));
  return [base + (whole[0]?.position?.start.offset ?? 0), base + (whole.at(-1)?.position?.end.offset ?? 0)];
}
