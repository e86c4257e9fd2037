import type { DocumentSummary } from '../record/document.ts';
import { bracketed } from './bracketed.ts';

/** A title as it is shown wherever it stands. */
export interface Title {
  /** In brackets where the archive gave it. */
  text: string;
  /** True where the archive gave it. */
  supplied: boolean;
  /** BCP 47, of the words; absent where they are the archive's own. */
  language?: string;
}

type Titled = Pick<DocumentSummary, 'title' | 'language'>;
type ShortTitled = Titled & Pick<DocumentSummary, 'shortTitle'>;

export function titleOf({ title, language }: Titled): Title {
  const supplied = title.basis === 'supplied';
  return { text: bracketed(title.value, supplied), supplied, language: language.value };
}

/** The editor's short title, or else the title. */
export const shortTitleOf = ({ shortTitle, ...document }: ShortTitled): Title =>
  shortTitle === undefined
    ? titleOf(document)
    : { text: shortTitle, supplied: false, language: document.language.value };

const longestTitle = 60;

/**
 * A document’s name before the number of a passage, as in `Title, ¶7`: the editor’s short title, else the title, of a long one its
 * first words.
 */
export function placeTitleOf(document: ShortTitled): Title {
  const title = shortTitleOf(document);
  if (document.shortTitle !== undefined) return title;
  const bare = title.supplied ? title.text.replace(/^\[(.*)\]$/s, '$1') : title.text;
  return { ...title, text: bracketed(firstWords(bare), title.supplied) };
}

const firstWords = (title: string): string =>
  title.length <= longestTitle
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', longestTitle)).replace(/[,;:]$/, '')} …`;
