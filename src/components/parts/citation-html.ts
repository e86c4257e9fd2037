import type { CitationPiece, CitationText } from '../../citations/citation-piece.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A citation as HTML. What a script puts a passage into is marked: `data-place` is what leads to it. A string for the same reason
 * as `inlineHtml`.
 */
export const citationHtml = (pieces: readonly CitationPiece[]): string => pieces.map(pieceHtml).join('');

function pieceHtml(piece: CitationPiece): string {
  if (!('slot' in piece)) return textHtml(piece);
  if (piece.slot === 'speaker') return '<span data-speaker></span>';
  return `<span data-place="${escapeHtml(piece.lead)}">${escapeHtml(piece.text)}</span>`;
}

function textHtml({ text, italic, language }: CitationText): string {
  const marked = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  if (!italic && !marked) return escapeHtml(text);
  const tag = italic ? 'i' : 'span';
  return `<${tag}${marked}>${escapeHtml(text)}</${tag}>`;
}
