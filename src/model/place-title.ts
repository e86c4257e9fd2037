import type { DocumentSummary } from '../schema/document.ts';
import { bracketed } from './bracketed.ts';

type Titled = Pick<DocumentSummary, 'title' | 'shortTitle'>;

const longestTitle = 60;

/**
 * A document’s name before the number of a passage, as in `Title, ¶7`: the editor’s short title, else the title, of a long one its
 * first words.
 */
export function placeTitle({ title, shortTitle }: Titled): string {
  if (shortTitle !== undefined) return shortTitle;
  if (title.basis !== 'supplied') return firstWords(title.value);
  return bracketed(firstWords(title.value.replace(/^\[(.*)\]$/s, '$1')), true);
}

const firstWords = (title: string): string =>
  title.length <= longestTitle
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', longestTitle)).replace(/[,;:]$/, '')} …`;
