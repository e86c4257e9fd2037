import type { SourcePiece } from '../../views/source/source-page.ts';
import { escapeHtml } from '../parts/escape-html.ts';

/**
 * A stretch of a source as HTML: its characters, with signs for those that can't be seen. A string for the same reason as
 * `inlineHtml`: here white space is what is shown.
 */
export const rawHtml = (pieces: readonly SourcePiece[]): string => pieces.map(pieceHtml).join('');

function pieceHtml(piece: SourcePiece): string {
  if ('text' in piece) return escapeHtml(piece.text);
  const signs = `<i title="${escapeHtml(piece.name)}">${escapeHtml(piece.sign)}</i>`;
  return (piece.breaks ? `${signs}<br>` : signs).repeat(piece.count);
}
