import { isRead, primaryOf } from '../../record/language.ts';
import { languageName } from '#words/parts/language-names.ts';
import { searchWords } from '#words/search.ts';
import { stemmedLanguages } from './stemmed-languages.ts';

/** What is not looked for, or not found, in some languages as in others. */
export interface LanguageNotes {
  /** Of related pages, which the index finds by stems of words. */
  stems?: string;
  /** Of what ingest has no rules for. */
  unread?: string;
}

/**
 * @param held the languages of the documents, without regions
 * @param own that of the index, BCP 47
 */
export function languageNotes(held: readonly string[], own: string): LanguageNotes {
  const index = primaryOf(own);
  const isStemmed = stemmedLanguages.has(index);
  const asWritten = held.filter((language) => !isStemmed || language !== index).map(languageName);
  const unread = held.filter((language) => !isRead(language)).map(languageName);
  return {
    ...(asWritten.length > 0 && {
      stems: isStemmed ? searchWords.otherForms(languageName(index), asWritten) : searchWords.noForms(asWritten),
    }),
    ...(unread.length > 0 && { unread: searchWords.unread(unread) }),
  };
}
