import { copyWords } from './parts/copying.ts';
import { formatNumber } from './parts/language.ts';

const leading = (count: number | undefined) => (count === undefined ? '' : `${formatNumber(count)}, `);

const proceduralAre = 'salutations, passages de parole, mauvaise ligne';

/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: copyWords.withCitation,
  /** For who hears it: of which statement. */
  copyOf: (called: string) => `${copyWords.withCitation} : ${called}`,
  copied: copyWords.copied,
  cannotCopy: copyWords.refusedField,
  text: 'Les propos et leur référence',
  clear: 'Effacer les filtres',
  all: (count: number) => `Tous les propos : ${formatNumber(count)}`,
  some: (shown: number, all: number) => `${formatNumber(shown)} propos sur ${formatNumber(all)}`,
  /** For who hears it: `Qui parle : n’importe qui`. */
  choiceOf: (label: string, chosen: string) => `${label} : ${chosen}`,
  /** What lists keep apart. */
  sections: {
    direct: 'Entre guillemets',
    reported: 'Propos rapportés',
    spoken: 'D’après les transcriptions',
    procedural: 'Interventions de procédure',
  },
  /** How many of a sort where that is known, in which order, and whose words they are. */
  sectionSays: {
    direct: (count: number | undefined) => `${leading(count)}les plus longs d’abord ; copies altérées à la fin`,
    reported: (count: number | undefined) => `${leading(count)}dans les mots des documents, non des intervenants`,
    spoken: (count: number | undefined) => `${leading(count)}les plus longs d’abord`,
    procedural: (count: number | undefined) => `${leading(count)}${proceduralAre}`,
  },
  proceduralAre,
  loading: 'Recherche dans tous les propos…',
  showMore: (count: number) => `En afficher ${formatNumber(count)} de plus`,
  notLoaded: 'La liste n’a pas pu être chargée.',
  quoted: (words: string) => `« ${words} »`,
  source: '✓ source',
  sourceOf: (place: string) => `✓ source : ${place}`,
  place: (title: string, passage: string) => `${title}, ${passage}`,
};
