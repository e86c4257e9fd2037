/* eslint-disable @typescript-eslint/consistent-type-imports -- of each module all that it exports */

/**
 * The words of a shipped language are those of English: what is missing, what English has not, and a function of other arguments is an error here that
 * names it. A helper that only one language needs is no word: it stands in a file of its own.
 */
type Say = (...values: never[]) => unknown;

/** Texts, whichever they are. */
type Widened<Word> = Word extends string
  ? string
  : Word extends number
    ? number
    : Word extends boolean
      ? boolean
      : Word;

type Fault<English, Own, Name extends string> = [English] extends [Say]
  ? [Own] extends [(...values: Parameters<English>) => Widened<ReturnType<English>>]
    ? [Parameters<English>] extends [Parameters<Own>]
      ? never
      : `${Name} takes other arguments`
    : `${Name} takes other arguments`
  : [English] extends [readonly (infer Item)[]]
    ? [Own] extends [readonly Widened<Item>[]]
      ? never
      : `${Name} is something else`
    : [English] extends [object]
      ? [Own] extends [object]
        ? FaultsWithin<English, Own, Name>
        : `${Name} is something else`
      : [Own] extends [Widened<English>]
        ? never
        : `${Name} is something else`;

type FaultsWithin<English, Own, Name extends string> = {
  [Key in (keyof English | keyof Own) & string]: Key extends keyof English
    ? Key extends keyof Own
      ? Fault<English[Key], Own[Key], `${Name}.${Key}`>
      : `${Name}.${Key} is missing`
    : `${Name}.${Key} is no word in English`;
}[(keyof English | keyof Own) & string];

type Whole<_Faults extends never> = true;
type Same<English, Own> = FaultsWithin<English, Own, 'words'>;

type English = { label: string; documents: (count: number) => string; of: { day: string } };

// @ts-expect-error "words.of.day is missing"
export type Missing = Whole<Same<English, { label: string; documents: (count: number) => string; of: object }>>;
// @ts-expect-error "words.more is no word in English"
export type Extra = Whole<Same<English, English & { more: string }>>;
// @ts-expect-error "words.documents takes other arguments"
export type Others = Whole<Same<English, Omit<English, 'documents'> & { documents: (count: string) => string }>>;
// @ts-expect-error "words.documents takes other arguments"
export type More = Whole<Same<English, Omit<English, 'documents'> & { documents: (n: number, of: string) => string }>>;

export type Spanish = [
  Whole<Same<typeof import('#words/about.ts'), typeof import('../../../src/words/es/about.ts')>>,
  Whole<Same<typeof import('#words/authorities.ts'), typeof import('../../../src/words/es/authorities.ts')>>,
  Whole<Same<typeof import('#words/changes.ts'), typeof import('../../../src/words/es/changes.ts')>>,
  Whole<Same<typeof import('#words/citation-forms.ts'), typeof import('../../../src/words/es/citation-forms.ts')>>,
  Whole<Same<typeof import('#words/cite.ts'), typeof import('../../../src/words/es/cite.ts')>>,
  Whole<Same<typeof import('#words/compare.ts'), typeof import('../../../src/words/es/compare.ts')>>,
  Whole<Same<typeof import('#words/data-examples.ts'), typeof import('../../../src/words/es/data-examples.ts')>>,
  Whole<Same<typeof import('#words/data.ts'), typeof import('../../../src/words/es/data.ts')>>,
  Whole<Same<typeof import('#words/documents-finder.ts'), typeof import('../../../src/words/es/documents-finder.ts')>>,
  Whole<Same<typeof import('#words/documents-wall.ts'), typeof import('../../../src/words/es/documents-wall.ts')>>,
  Whole<Same<typeof import('#words/documents.ts'), typeof import('../../../src/words/es/documents.ts')>>,
  Whole<Same<typeof import('#words/dossiers.ts'), typeof import('../../../src/words/es/dossiers.ts')>>,
  Whole<Same<typeof import('#words/events.ts'), typeof import('../../../src/words/es/events.ts')>>,
  Whole<Same<typeof import('#words/figures.ts'), typeof import('../../../src/words/es/figures.ts')>>,
  Whole<Same<typeof import('#words/found.ts'), typeof import('../../../src/words/es/found.ts')>>,
  Whole<
    Same<typeof import('#words/frame-descriptions.ts'), typeof import('../../../src/words/es/frame-descriptions.ts')>
  >,
  Whole<Same<typeof import('#words/frame-shortcuts.ts'), typeof import('../../../src/words/es/frame-shortcuts.ts')>>,
  Whole<Same<typeof import('#words/frame.ts'), typeof import('../../../src/words/es/frame.ts')>>,
  Whole<Same<typeof import('#words/home.ts'), typeof import('../../../src/words/es/home.ts')>>,
  Whole<
    Same<typeof import('#words/offline-new-version.ts'), typeof import('../../../src/words/es/offline-new-version.ts')>
  >,
  Whole<Same<typeof import('#words/offline.ts'), typeof import('../../../src/words/es/offline.ts')>>,
  Whole<Same<typeof import('#words/parts/changes.ts'), typeof import('../../../src/words/es/parts/changes.ts')>>,
  Whole<Same<typeof import('#words/parts/copying.ts'), typeof import('../../../src/words/es/parts/copying.ts')>>,
  Whole<Same<typeof import('#words/parts/counts.ts'), typeof import('../../../src/words/es/parts/counts.ts')>>,
  Whole<Same<typeof import('#words/parts/dates.ts'), typeof import('../../../src/words/es/parts/dates.ts')>>,
  Whole<
    Same<typeof import('#words/parts/document-head.ts'), typeof import('../../../src/words/es/parts/document-head.ts')>
  >,
  Whole<Same<typeof import('#words/parts/facts.ts'), typeof import('../../../src/words/es/parts/facts.ts')>>,
  Whole<
    Same<
      typeof import('#words/parts/language-names.ts'),
      typeof import('../../../src/words/es/parts/language-names.ts')
    >
  >,
  Whole<Same<typeof import('#words/parts/language.ts'), typeof import('../../../src/words/es/parts/language.ts')>>,
  Whole<Same<typeof import('#words/parts/left-out.ts'), typeof import('../../../src/words/es/parts/left-out.ts')>>,
  Whole<Same<typeof import('#words/parts/lists.ts'), typeof import('../../../src/words/es/parts/lists.ts')>>,
  Whole<Same<typeof import('#words/parts/modes.ts'), typeof import('../../../src/words/es/parts/modes.ts')>>,
  Whole<
    Same<typeof import('#words/parts/passage-names.ts'), typeof import('../../../src/words/es/parts/passage-names.ts')>
  >,
  Whole<Same<typeof import('#words/parts/pictures.ts'), typeof import('../../../src/words/es/parts/pictures.ts')>>,
  Whole<
    Same<
      typeof import('#words/parts/quotation-marks.ts'),
      typeof import('../../../src/words/es/parts/quotation-marks.ts')
    >
  >,
  Whole<
    Same<typeof import('#words/parts/read-by-line.ts'), typeof import('../../../src/words/es/parts/read-by-line.ts')>
  >,
  Whole<Same<typeof import('#words/parts/sentence.ts'), typeof import('../../../src/words/es/parts/sentence.ts')>>,
  Whole<
    Same<typeof import('#words/parts/source-form.ts'), typeof import('../../../src/words/es/parts/source-form.ts')>
  >,
  Whole<Same<typeof import('#words/parts/speakers.ts'), typeof import('../../../src/words/es/parts/speakers.ts')>>,
  Whole<Same<typeof import('#words/parts/statements.ts'), typeof import('../../../src/words/es/parts/statements.ts')>>,
  Whole<Same<typeof import('#words/parts/topics.ts'), typeof import('../../../src/words/es/parts/topics.ts')>>,
  Whole<Same<typeof import('#words/passages-keeping.ts'), typeof import('../../../src/words/es/passages-keeping.ts')>>,
  Whole<Same<typeof import('#words/passages-list.ts'), typeof import('../../../src/words/es/passages-list.ts')>>,
  Whole<Same<typeof import('#words/passages-taking.ts'), typeof import('../../../src/words/es/passages-taking.ts')>>,
  Whole<Same<typeof import('#words/passages.ts'), typeof import('../../../src/words/es/passages.ts')>>,
  Whole<Same<typeof import('#words/quote-citation.ts'), typeof import('../../../src/words/es/quote-citation.ts')>>,
  Whole<Same<typeof import('#words/quotes-tools.ts'), typeof import('../../../src/words/es/quotes-tools.ts')>>,
  Whole<Same<typeof import('#words/quotes.ts'), typeof import('../../../src/words/es/quotes.ts')>>,
  Whole<Same<typeof import('#words/reading-colophon.ts'), typeof import('../../../src/words/es/reading-colophon.ts')>>,
  Whole<Same<typeof import('#words/reading-guide.ts'), typeof import('../../../src/words/es/reading-guide.ts')>>,
  Whole<Same<typeof import('#words/reading-notices.ts'), typeof import('../../../src/words/es/reading-notices.ts')>>,
  Whole<Same<typeof import('#words/reading-peeking.ts'), typeof import('../../../src/words/es/reading-peeking.ts')>>,
  Whole<Same<typeof import('#words/reading-peeks.ts'), typeof import('../../../src/words/es/reading-peeks.ts')>>,
  Whole<Same<typeof import('#words/reading-related.ts'), typeof import('../../../src/words/es/reading-related.ts')>>,
  Whole<Same<typeof import('#words/reading-settings.ts'), typeof import('../../../src/words/es/reading-settings.ts')>>,
  Whole<Same<typeof import('#words/reading-tools.ts'), typeof import('../../../src/words/es/reading-tools.ts')>>,
  Whole<Same<typeof import('#words/reading.ts'), typeof import('../../../src/words/es/reading.ts')>>,
  Whole<Same<typeof import('#words/search-answers.ts'), typeof import('../../../src/words/es/search-answers.ts')>>,
  Whole<Same<typeof import('#words/search-names.ts'), typeof import('../../../src/words/es/search-names.ts')>>,
  Whole<Same<typeof import('#words/search-question.ts'), typeof import('../../../src/words/es/search-question.ts')>>,
  Whole<Same<typeof import('#words/search.ts'), typeof import('../../../src/words/es/search.ts')>>,
  Whole<Same<typeof import('#words/source.ts'), typeof import('../../../src/words/es/source.ts')>>,
  Whole<
    Same<typeof import('#words/tables/authorities.ts'), typeof import('../../../src/words/es/tables/authorities.ts')>
  >,
  Whole<Same<typeof import('#words/tables/columns.ts'), typeof import('../../../src/words/es/tables/columns.ts')>>,
  Whole<Same<typeof import('#words/tables/documents.ts'), typeof import('../../../src/words/es/tables/documents.ts')>>,
  Whole<Same<typeof import('#words/tables/findings.ts'), typeof import('../../../src/words/es/tables/findings.ts')>>,
  Whole<Same<typeof import('#words/tei.ts'), typeof import('../../../src/words/es/tei.ts')>>,
  Whole<Same<typeof import('#words/timeline.ts'), typeof import('../../../src/words/es/timeline.ts')>>,
];

export type French = [
  Whole<Same<typeof import('#words/about.ts'), typeof import('../../../src/words/fr/about.ts')>>,
  Whole<Same<typeof import('#words/authorities.ts'), typeof import('../../../src/words/fr/authorities.ts')>>,
  Whole<Same<typeof import('#words/changes.ts'), typeof import('../../../src/words/fr/changes.ts')>>,
  Whole<Same<typeof import('#words/citation-forms.ts'), typeof import('../../../src/words/fr/citation-forms.ts')>>,
  Whole<Same<typeof import('#words/cite.ts'), typeof import('../../../src/words/fr/cite.ts')>>,
  Whole<Same<typeof import('#words/compare.ts'), typeof import('../../../src/words/fr/compare.ts')>>,
  Whole<Same<typeof import('#words/data-examples.ts'), typeof import('../../../src/words/fr/data-examples.ts')>>,
  Whole<Same<typeof import('#words/data.ts'), typeof import('../../../src/words/fr/data.ts')>>,
  Whole<Same<typeof import('#words/documents-finder.ts'), typeof import('../../../src/words/fr/documents-finder.ts')>>,
  Whole<Same<typeof import('#words/documents-wall.ts'), typeof import('../../../src/words/fr/documents-wall.ts')>>,
  Whole<Same<typeof import('#words/documents.ts'), typeof import('../../../src/words/fr/documents.ts')>>,
  Whole<Same<typeof import('#words/dossiers.ts'), typeof import('../../../src/words/fr/dossiers.ts')>>,
  Whole<Same<typeof import('#words/events.ts'), typeof import('../../../src/words/fr/events.ts')>>,
  Whole<Same<typeof import('#words/figures.ts'), typeof import('../../../src/words/fr/figures.ts')>>,
  Whole<Same<typeof import('#words/found.ts'), typeof import('../../../src/words/fr/found.ts')>>,
  Whole<
    Same<typeof import('#words/frame-descriptions.ts'), typeof import('../../../src/words/fr/frame-descriptions.ts')>
  >,
  Whole<Same<typeof import('#words/frame-shortcuts.ts'), typeof import('../../../src/words/fr/frame-shortcuts.ts')>>,
  Whole<Same<typeof import('#words/frame.ts'), typeof import('../../../src/words/fr/frame.ts')>>,
  Whole<Same<typeof import('#words/home.ts'), typeof import('../../../src/words/fr/home.ts')>>,
  Whole<
    Same<typeof import('#words/offline-new-version.ts'), typeof import('../../../src/words/fr/offline-new-version.ts')>
  >,
  Whole<Same<typeof import('#words/offline.ts'), typeof import('../../../src/words/fr/offline.ts')>>,
  Whole<Same<typeof import('#words/parts/changes.ts'), typeof import('../../../src/words/fr/parts/changes.ts')>>,
  Whole<Same<typeof import('#words/parts/copying.ts'), typeof import('../../../src/words/fr/parts/copying.ts')>>,
  Whole<Same<typeof import('#words/parts/counts.ts'), typeof import('../../../src/words/fr/parts/counts.ts')>>,
  Whole<Same<typeof import('#words/parts/dates.ts'), typeof import('../../../src/words/fr/parts/dates.ts')>>,
  Whole<
    Same<typeof import('#words/parts/document-head.ts'), typeof import('../../../src/words/fr/parts/document-head.ts')>
  >,
  Whole<Same<typeof import('#words/parts/facts.ts'), typeof import('../../../src/words/fr/parts/facts.ts')>>,
  Whole<
    Same<
      typeof import('#words/parts/language-names.ts'),
      typeof import('../../../src/words/fr/parts/language-names.ts')
    >
  >,
  Whole<Same<typeof import('#words/parts/language.ts'), typeof import('../../../src/words/fr/parts/language.ts')>>,
  Whole<Same<typeof import('#words/parts/left-out.ts'), typeof import('../../../src/words/fr/parts/left-out.ts')>>,
  Whole<Same<typeof import('#words/parts/lists.ts'), typeof import('../../../src/words/fr/parts/lists.ts')>>,
  Whole<Same<typeof import('#words/parts/modes.ts'), typeof import('../../../src/words/fr/parts/modes.ts')>>,
  Whole<
    Same<typeof import('#words/parts/passage-names.ts'), typeof import('../../../src/words/fr/parts/passage-names.ts')>
  >,
  Whole<Same<typeof import('#words/parts/pictures.ts'), typeof import('../../../src/words/fr/parts/pictures.ts')>>,
  Whole<
    Same<
      typeof import('#words/parts/quotation-marks.ts'),
      typeof import('../../../src/words/fr/parts/quotation-marks.ts')
    >
  >,
  Whole<
    Same<typeof import('#words/parts/read-by-line.ts'), typeof import('../../../src/words/fr/parts/read-by-line.ts')>
  >,
  Whole<Same<typeof import('#words/parts/sentence.ts'), typeof import('../../../src/words/fr/parts/sentence.ts')>>,
  Whole<
    Same<typeof import('#words/parts/source-form.ts'), typeof import('../../../src/words/fr/parts/source-form.ts')>
  >,
  Whole<Same<typeof import('#words/parts/speakers.ts'), typeof import('../../../src/words/fr/parts/speakers.ts')>>,
  Whole<Same<typeof import('#words/parts/statements.ts'), typeof import('../../../src/words/fr/parts/statements.ts')>>,
  Whole<Same<typeof import('#words/parts/topics.ts'), typeof import('../../../src/words/fr/parts/topics.ts')>>,
  Whole<Same<typeof import('#words/passages-keeping.ts'), typeof import('../../../src/words/fr/passages-keeping.ts')>>,
  Whole<Same<typeof import('#words/passages-list.ts'), typeof import('../../../src/words/fr/passages-list.ts')>>,
  Whole<Same<typeof import('#words/passages-taking.ts'), typeof import('../../../src/words/fr/passages-taking.ts')>>,
  Whole<Same<typeof import('#words/passages.ts'), typeof import('../../../src/words/fr/passages.ts')>>,
  Whole<Same<typeof import('#words/quote-citation.ts'), typeof import('../../../src/words/fr/quote-citation.ts')>>,
  Whole<Same<typeof import('#words/quotes-tools.ts'), typeof import('../../../src/words/fr/quotes-tools.ts')>>,
  Whole<Same<typeof import('#words/quotes.ts'), typeof import('../../../src/words/fr/quotes.ts')>>,
  Whole<Same<typeof import('#words/reading-colophon.ts'), typeof import('../../../src/words/fr/reading-colophon.ts')>>,
  Whole<Same<typeof import('#words/reading-guide.ts'), typeof import('../../../src/words/fr/reading-guide.ts')>>,
  Whole<Same<typeof import('#words/reading-notices.ts'), typeof import('../../../src/words/fr/reading-notices.ts')>>,
  Whole<Same<typeof import('#words/reading-peeking.ts'), typeof import('../../../src/words/fr/reading-peeking.ts')>>,
  Whole<Same<typeof import('#words/reading-peeks.ts'), typeof import('../../../src/words/fr/reading-peeks.ts')>>,
  Whole<Same<typeof import('#words/reading-related.ts'), typeof import('../../../src/words/fr/reading-related.ts')>>,
  Whole<Same<typeof import('#words/reading-settings.ts'), typeof import('../../../src/words/fr/reading-settings.ts')>>,
  Whole<Same<typeof import('#words/reading-tools.ts'), typeof import('../../../src/words/fr/reading-tools.ts')>>,
  Whole<Same<typeof import('#words/reading.ts'), typeof import('../../../src/words/fr/reading.ts')>>,
  Whole<Same<typeof import('#words/search-answers.ts'), typeof import('../../../src/words/fr/search-answers.ts')>>,
  Whole<Same<typeof import('#words/search-names.ts'), typeof import('../../../src/words/fr/search-names.ts')>>,
  Whole<Same<typeof import('#words/search-question.ts'), typeof import('../../../src/words/fr/search-question.ts')>>,
  Whole<Same<typeof import('#words/search.ts'), typeof import('../../../src/words/fr/search.ts')>>,
  Whole<Same<typeof import('#words/source.ts'), typeof import('../../../src/words/fr/source.ts')>>,
  Whole<
    Same<typeof import('#words/tables/authorities.ts'), typeof import('../../../src/words/fr/tables/authorities.ts')>
  >,
  Whole<Same<typeof import('#words/tables/columns.ts'), typeof import('../../../src/words/fr/tables/columns.ts')>>,
  Whole<Same<typeof import('#words/tables/documents.ts'), typeof import('../../../src/words/fr/tables/documents.ts')>>,
  Whole<Same<typeof import('#words/tables/findings.ts'), typeof import('../../../src/words/fr/tables/findings.ts')>>,
  Whole<Same<typeof import('#words/tei.ts'), typeof import('../../../src/words/fr/tei.ts')>>,
  Whole<Same<typeof import('#words/timeline.ts'), typeof import('../../../src/words/fr/timeline.ts')>>,
];
