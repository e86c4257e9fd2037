import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { primaryOf } from '../../record/language.ts';
import { languageName } from '#words/parts/language-names.ts';

/** The languages of an archive's documents, BCP 47 without a region, most frequent first. */
export const languagesHeld = question('languages-held', ({ documents }: Archive): string[] => {
  const held = Map.groupBy(documents, ({ language }) => primaryOf(language.value));
  return [...held].sort(([, a], [, b]) => b.length - a.length).map(([language]) => language);
});

/** What a document's language is called where documents are chosen by it; undefined in an archive of one language, where it is no choice. */
export const languageChoice = (language: string, archive: Archive): string | undefined =>
  archive.ask(languagesHeld).length > 1 ? languageName(primaryOf(language)) : undefined;
