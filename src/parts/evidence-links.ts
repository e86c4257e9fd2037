import { documentPath, passagePath } from '../paths.ts';
import type { Evidence } from '../record/sourced.ts';
import type { Archive } from '../archive/archive.ts';
import { passageName } from './passage-name.ts';
import { placeTitleOf, type Title } from '../archive/title-of.ts';
import { wordsLink } from './words-link.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from './foreign-language.ts';

export interface EvidenceLink {
  href: string;
  /** Where the words stand: `¶7`, or `Short title, ¶7` in another document. */
  place: string;
  title?: ForeignTitle;
  /** The words; empty where they are not published. */
  exact: string[];
  /** BCP 47, of the words; absent where it is the interface's. */
  language?: string;
}

/** Links to the words that a value rests on. Words that are not published are named by their place alone. */
export function evidenceLinks(
  evidence: readonly Evidence[] = [],
  documentId: string,
  archive: Archive,
): EvidenceLink[] {
  // Several strings of one passage are one link.
  const places = Map.groupBy(evidence, ({ document, block }) => `${document}#${block}`);
  return [...places.values()].flatMap((items) => {
    const [first] = items;
    const words = [...new Set(items.map(({ exact }) => exact))].filter(Boolean);
    return first ? [evidenceLink(first, words, documentId, archive)] : [];
  });
}

function evidenceLink(
  { document, block }: Evidence,
  exact: string[],
  documentId: string,
  archive: Archive,
): EvidenceLink {
  const found = archive.document(document);
  const title: Title = found ? placeTitleOf(found) : { text: document, supplied: false };
  const where =
    document === documentId
      ? { place: passageName(block) }
      : { place: `${title.text}, ${passageName(block)}`, ...foreignTitle(title) };
  if (exact.length > 0)
    return {
      href: hrefOf(document, block, exact, archive),
      ...where,
      exact,
      ...foreignLanguage(found?.language.value),
    };
  // A passage that is not published has no place on its page.
  const published = found?.rights.publish === 'full';
  return { href: published ? passagePath(document, block) : documentPath(document), ...where, exact };
}

function hrefOf(document: string, block: string, exact: string[], { texts }: Archive): string {
  const held = texts.get(document);
  return held ? wordsLink(held, block, exact) : passagePath(document, block);
}
