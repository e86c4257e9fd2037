import { hasTrait } from '../../record/block-kinds.ts';
import type { Block } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { titleOf } from '../../archive/title-of.ts';

/** A published document as plain text: title, then its passages with a line between them. Turns begin with their label as printed. */
export function documentText(document: Document): string {
  const { deck, dateline, blocks } = document;
  const first = blocks.find((block) => hasTrait(block, 'prose'));
  const passages = blocks.map((block) => (block === first && dateline ? `${dateline.text} ` : '') + blockText(block));
  return `${[titleOf(document).text, deck, ...passages].filter(Boolean).join('\n\n')}\n`;
}

/** A published record as a file. Without line breaks: programs read it, and with them it has half as many bytes more. */
export const recordText = (document: Document): string => `${JSON.stringify(document)}\n`;

const blockText = (block: Block): string =>
  block.kind === 'turn'
    ? block.paragraphs.map(({ text }, at) => (at === 0 ? `${block.label}: ${text}` : text)).join('\n\n')
    : block.text;
