import { formatNumber, pluralOf } from './parts/language.ts';

/** What stands around every page. */
export const frameWords = {
  skip: 'Aller au contenu',
  search: 'Chercher',
  archive: 'Archives',
  allSections: 'Toutes les rubriques',
  menu: 'Menu',
  /** `known`: of how many it is on record since when they have not changed. */
  keptByteForByte: ({ known, all }: { known: number; all: number }) => {
    if (known === 0) return 'Chaque fichier source est conservé avec son SHA-256.';
    if (known < all)
      return `${formatNumber(known)} des ${formatNumber(all)} fichiers sources : ${pluralOf(known, { one: 'inchangé', other: 'inchangés' })} depuis la réception (vérifié par SHA-256).`;
    return all === 1
      ? 'Le fichier source est inchangé depuis sa réception (vérifié par SHA-256).'
      : `Les ${formatNumber(all)} fichiers sources sont inchangés depuis leur réception (vérifié par SHA-256).`;
  },
  notHeld: (what: readonly string[]) => `Absent des archives : ${what.join(', ')}.`,
  howMade: 'Comment c’est fait',
  data: 'Données et références',
  theme: 'Couleurs',
  themes: [
    { value: '', label: 'Système' },
    { value: 'light', label: 'Clair' },
    { value: 'dark', label: 'Sombre' },
  ],
  shortcuts: 'Raccourcis clavier',
  takeAway: 'Emporter les archives',
  reportMistake: 'Signaler une erreur',
};

/** The parts of the site, as the menu calls them. */
export const sectionWords = {
  documents: 'Documents',
  quotes: 'Propos',
  people: 'Personnes',
  topics: 'Thèmes',
  timeline: 'Chronologie',
  compare: 'Comparer',
  dossiers: 'Guides',
  search: 'Recherche',
  about: 'À propos',
  organizations: 'Organisations',
  places: 'Lieux',
  agreements: 'Accords et politiques',
  events: 'Événements',
  figures: 'Chiffres',
  topicsOf: (archive: string) => `Thèmes : ${archive}`,
};

/** What tells readers where they are, and where to go on. */
export const waysWords = {
  whereYouAre: 'Où vous êtes',
  archive: 'Archives',
  /** In a list of several pages. */
  page: (page: number) => `Page ${String(page)}`,
  source: 'Texte et source',
  onPage: 'Sur cette page',
  byDate: 'Avant et après',
  earlier: 'Avant',
  later: 'Après',
  /** Why something has no place in the order of dates. */
  undated: {
    notStated: 'Sa date n’est pas indiquée : il n’a pas de place dans l’ordre des dates.',
    notShown: 'Sa date n’est pas affichée ici : il n’a pas de place dans l’ordre des dates.',
    noneFound: 'Aucune date n’a été trouvée : il n’a pas de place dans l’ordre des dates.',
  },
};
