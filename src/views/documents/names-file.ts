import type { DocumentNames } from '../../phrases/document-names.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { titleOf } from '../../archive/title-of.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { wallFacts } from './wall-bar.ts';

/** What every document is found by: its title, its kind and day, and whom and what it names. */
export function namesFile(archive: Archive): DocumentNames {
  const named = new Map<string, string[]>();
  for (const [entity, documents] of archive.mentioned) {
    for (const id of documents.keys()) getOrSet(named, id, () => []).push(archive.nameOf(entity));
  }
  const places = new Map<string, number>();
  return {
    documents: archive.documents.map((document) => [
      document.id,
      titleOf(document).text,
      wallFacts(document, archive),
      ...(named.get(document.id) ?? []).map((name) => getOrSet(places, name, () => places.size)),
    ]),
    names: [...places.keys()],
    languages: Object.fromEntries(
      archive.documents.flatMap((document) => {
        const { language } = foreignLanguage(titleOf(document).language);
        return language === undefined ? [] : [[document.id, language]];
      }),
    ),
  };
}
