import type { ContextPiece } from '../../parts/context.ts';
import { escapeHtml } from './escape-html.ts';

/** Words in their context as HTML, all of them escaped. A string, because white space between tags would come to stand between words. */
export const contextHtml = (pieces: readonly ContextPiece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text))).join('');
