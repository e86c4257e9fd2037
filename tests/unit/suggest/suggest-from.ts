import type { Document } from '../../../src/record/document.ts';
import { createSuggester, type Suggestion } from '../../../scripts/suggest/suggest-names.ts';
import { makeTestDocument } from '../ingest/make-test-document.ts';

export function suggestFrom(documents: readonly Partial<Document>[]): Suggestion[] {
  const suggester = createSuggester();
  documents.forEach((given, index) => {
    suggester.add(makeTestDocument({ id: `report-${String(index + 1)}`, ...given }));
  });
  return suggester.list();
}

/** `name: kind!` for each suggestion from documents with one paragraph each; `?` instead of `!` where it is not certain. */
export const suggest = (...texts: string[]): string[] =>
  suggestFrom(texts.map((text) => ({ paragraphs: [text] }) as Partial<Document>)).map(
    ({ name, told }) => `${name}: ${told ? `${told.kind}${told.isCertain ? '!' : '?'}` : 'none'}`,
  );
