import type { ForeignTitle } from '../../parts/foreign-language.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Words of the interface, such as `Title, ¶7`, with what in them is in another language marked as that.
 * @param foreign in the order in which they stand there
 */
export function titledHtml(words: string, ...foreign: (ForeignTitle | undefined)[]): string {
  let html = '';
  let done = 0;
  for (const one of foreign) {
    const at = one === undefined ? -1 : words.indexOf(one.text, done);
    if (one === undefined || at === -1) continue;
    html += escapeHtml(words.slice(done, at));
    html += `<span lang="${escapeHtml(one.language)}">${escapeHtml(one.text)}</span>`;
    done = at + one.text.length;
  }
  return html + escapeHtml(words.slice(done));
}
