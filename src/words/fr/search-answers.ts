import { countOf, formatNumber, listOf, pluralOf } from './parts/language.ts';
import { facetNames } from './parts/lists.ts';

const { kind, speaker, mode, topic, event, year, language } = facetNames;
const passage = { one: 'passage', other: 'passages' };
const page = { one: 'page', other: 'pages' };
const withFilters = (narrowed: boolean) => (narrowed ? ', avec ces filtres' : '');
const atLeast = (more: boolean, words: string) => (more ? `au moins ${words}` : words);

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const withPlaces = (heading: string, places: string | undefined) => (places ? `${heading} : ${places}` : heading);

const noExact = 'aucun passage n’a ces mots dans cet ordre';

/** What search says of its answers. */
export const answerWords = {
  /** Parts of a sentence; `more`: there may be more of them. */
  noExact,
  exact: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'passage exact', other: 'passages exacts' })),
  said: (count: number, more: boolean) => atLeast(more, countOf(count, { other: 'propos qui y répondent' })),
  apart: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'passage avec tous les mots', other: 'passages avec tous les mots' })),
  pages: (count: number, more: boolean) => atLeast(more, countOf(count, { one: 'page liée', other: 'pages liées' })),
  /** `narrowed`: filters are chosen. */
  found: (parts: readonly string[], query: string, narrowed: boolean) => {
    const list = parts.join(', ').replace(`${noExact}, `, `${noExact} ; `);
    return `${capitalized(list)} pour « ${query} »${withFilters(narrowed)}.`;
  },
  nothing: (query: string, narrowed: boolean) => `Aucun résultat pour « ${query} »${withFilters(narrowed)}.`,
  notLoaded:
    'Une partie de l’index n’a pas pu être chargée. Relancez la recherche ; si rien ne change, rechargez la page.',
  /** Answers may be there already. */
  slow: 'La recherche continue. Si elle dure trop, rechargez la page.',
  /** A question around a link with other words. */
  correction: { before: 'Vouliez-vous dire ', after: ' ?' },
  leavingOut: { before: 'Chercher sans ', after: ' ?' },
  phrase: (words: string) => `« ${words} »`,
  /** The words that were looked for are those of the source, and the page shows them corrected. */
  asReceived: 'tel que reçu',
  reportedBy: (speaker: string) => `${speaker}, propos rapportés`,
  /** Somebody whose name is the question has words of their own in the passage. */
  speaks: 'parle',
  altered: 'copie altérée',
  covers: 'Comprend',
  quoted: { open: '« ', close: ' »' },
  source: '✓ source',
  sourceOf: (passage: string) => `Source : ${passage}`,
  /** What follows a title: `La longue sécheresse, ¶7` */
  placeBehind: (passage: string) => `, ${passage}`,
  passages: (count: number) => countOf(count, passage),
  morePassages: 'Afficher plus de passages',
  /** `3 autres passages dans La longue sécheresse (2) et 4 autres documents` */
  leftPassages: (count: number, documents: readonly { title: string; count: number }[]) => {
    const [named, others] = documents.length > 3 ? [documents.slice(0, 2), documents.length - 2] : [documents, 0];
    const list = listOf([
      ...named.map((own) => `${own.title} (${formatNumber(own.count)})`),
      ...(others > 0 ? [countOf(others, { one: 'autre document', other: 'autres documents' })] : []),
    ]);
    return `${countOf(count, { one: 'autre passage', other: 'autres passages' })} dans ${list}`;
  },
  named: 'Ce que la question nomme',
  toTry: 'À essayer',
  /** Pages by the stems of their words. */
  related: 'Pages liées : autres formes des mots, ou mots plus éloignés',
  morePages: 'Afficher plus de pages',
  order: 'Ordre',
  orders: { best: 'Pertinence', newest: 'Plus récents', oldest: 'Plus anciens' },
  /** Headings of lists. `places`: how many passages in how many documents, once that is known. */
  headings: {
    word: (places: string | undefined) => capitalized(places ?? 'passages'),
    together: (places: string | undefined) => withPlaces('Ces mots, dans cet ordre', places),
    apart: (places: string | undefined) => withPlaces('Tous ces mots, n’importe où dans un passage', places),
    said: (speaker: string, about: string, places: string | undefined) =>
      withPlaces(about === '' ? `Ce qu’a dit ${speaker}` : `Ce qu’a dit ${speaker} sur « ${about} »`, places),
  },
  ownFirst: 'ses propres mots d’abord',
  places: (count: number, documents: number) =>
    `${countOf(count, passage)} dans ${countOf(documents, { one: 'document', other: 'documents' })}`,
  anyValue: 'tout',
  filters: { kind, speaker, mode, topic, event, year, language },
  fromDisk:
    'Dans cette copie téléchargée, la recherche trouve les mots exacts et les passages qui les ont tous. Elle ne trouve les pages liées que sur le site.',
  showFilters: 'Filtres',
  clear: 'Effacer les filtres',
  /** The sentence on what is searched, where there is no answer. */
  searched: (searching: string) => searching.replace(/^La recherche porte/, 'La recherche a porté'),
  /** A value of a filter, and how many answers have it. `complete`: all answers were counted. */
  value: (value: string, passages: number, pages: number, complete: boolean): string => {
    const counts = [
      ...(passages > 0 ? [countOf(passages, passage)] : []),
      ...(pages > 0 ? [countOf(pages, page)] : []),
    ];
    if (counts.length > 0) return `${value} (${counts.join(', ')})`;
    return complete ? `${value} (aucun)` : value;
  },
  /** Of what these are the counts. `whole`: there are no more passages. */
  counted: (passages: number, whole: boolean, pages: boolean): string => {
    const which = whole
      ? pluralOf(passages, { one: 'le seul passage', other: `les ${countOf(passages, passage)}` })
      : `les ${countOf(passages, passage)} du début`;
    const of = [...(passages > 0 ? [`${which} avec ces mots`] : []), ...(pages ? ['toutes les pages liées'] : [])];
    return of.length > 0 ? `Les nombres portent sur ${listOf(of)}.` : '';
  },
};
