import { directionOf } from '../../src/text-direction.ts';
import { forEachTag } from './each-tag.ts';
import { applyEdits, type Edit } from './rewrite-html.ts';

/**
 * Where words of a page are in a language that is written from right to left, every element that states a language states its direction
 * (`dir`): theirs, and that of what stands within them. A page without such words stays as it is, to the byte.
 */
export function stateDirections(html: string): string {
  if (![...html.matchAll(/\slang="([^"]+)"/g)].some(([, language = '']) => isFromRight(language))) return html;
  const edits: Edit[] = [];
  forEachTag(html, {
    open({ attributes }) {
      const language = attributes.find(({ name }) => name === 'lang');
      if (!language?.value || attributes.some(({ name }) => name === 'dir')) return;
      const behind = language.end + 1;
      edits.push({ start: behind, end: behind, value: ` dir="${isFromRight(language.value) ? 'rtl' : 'ltr'}"` });
    },
  });
  return applyEdits(html, edits);
}

/** Words of a page can look like an attribute; none of them has to be a language. */
function isFromRight(language: string): boolean {
  try {
    return directionOf(language) === 'rtl';
  } catch {
    return false;
  }
}
