import type { Resting } from '../model/resting-evidence.ts';
import { readingWords as words } from '../words/reading.ts';
import { escapeHtml } from './escape-html.ts';

/** What rests on a passage, in one line of links. A string, since white space between tags would stand before the semicolons. */
export const restingHtml = (resting: readonly Resting[]): string =>
  resting
    .flatMap(({ field, of }) => {
      if (!of) return [];
      const lang = of.language === undefined ? '' : ` lang="${escapeHtml(of.language)}"`;
      const link = `<a href="${escapeHtml(of.href)}"${lang}>${escapeHtml(of.name)}</a>`;
      return [field === undefined ? link : `${escapeHtml(words.whatOf(field))} ${link}`];
    })
    .join('; ');
