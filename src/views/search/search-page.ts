import { quotedKind } from '../../phrases/quoted-kind.ts';
import { modes } from '../../phrases/shards.ts';
import { searchWords } from '#words/search.ts';
import { authorityKindNames, listedKinds } from '../../parts/authorities/authority-kinds.ts';
import type { Archive } from '../../archive/archive.ts';
import type { QuoteIndex } from '../../parts/quotes/quote-index.ts';
import { pageFilters } from '../../parts/documents/document-label.ts';
import type { ShownTry } from '../../phrases/names-file.ts';
import { shownTries } from './search-tries.ts';
import { languagesHeld } from '../../parts/documents/languages-held.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { languageName } from '#words/parts/language-names.ts';
import { languageNotes, type LanguageNotes } from './language-notes.ts';
import { searchedSentence } from '../../parts/coverage.ts';

export interface SearchPage {
  /** One sentence on what is searched. */
  searched: string;
  /** What is left out of it. */
  notes: string[];
  /** What stands beside answers and where there are none. */
  languages: LanguageNotes;
  filters: SearchFilter[];
  /** Questions that have an answer, for whoever has none yet. */
  tries: ShownTry[];
}

export interface SearchFilter {
  name: 'kind' | 'speaker' | 'mode' | 'topic' | 'event' | 'year' | 'language';
  label: string;
  /** Those that are offered before anything is asked; the answers add theirs. */
  values: string[];
}

/** A choice among more values is none: the answers offer those that they have. */
const mostValues = 60;

export function searchPage(archive: Archive, { facets, quotes }: Pick<QuoteIndex, 'facets' | 'quotes'>): SearchPage {
  const { settings, authorities, documents } = archive;
  const filters = documents.map((document) => pageFilters(document));
  const kinds = [
    ...[...new Set(filters.map(({ kind }) => kind))].sort(),
    ...listedKinds(authorities).map((kind) => authorityKindNames[kind].one),
    ...(quotes.length > 0 ? [quotedKind] : []),
  ];
  const years = [...new Set(filters.flatMap(({ year }) => (year ? [year] : [])))].sort();
  const languages = archive.ask(languagesHeld);
  const events = new Set(documents.map(({ event }) => event));
  const own = [
    { name: 'kind', values: kinds },
    { name: 'speaker', values: [...new Set(facets.speaker.map(({ label }) => label))] },
    { name: 'mode', values: [...modes] },
    { name: 'topic', values: authorities.topics.map(({ name }) => name) },
    {
      name: 'event',
      values: authorities.events.filter(({ id }) => events.has(id)).map(({ name }) => name),
    },
    { name: 'year', values: years },
    { name: 'language', values: languages.length > 1 ? languages.map((language) => languageName(language)) : [] },
  ] as const;
  return {
    searched: searchedSentence(documents),
    filters: own.map(({ name, values }) => ({
      name,
      label: searchWords.filters[name],
      values: values.slice(0, mostValues),
    })),
    tries: shownTries(archive),
    notes: settings.notHeld.length > 0 ? [searchWords.notHeld(settings.notHeld)] : [],
    languages: languageNotes(languages, settings.languages[0] ?? interfaceLanguage),
  };
}
