import type { ContextPiece } from '../../parts/context.ts';
import { escapeHtml } from '../parts/escape-html.ts';

/** Words with a stretch of them lit, as HTML, all of them escaped. */
export const litHtml = (pieces: readonly ContextPiece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
