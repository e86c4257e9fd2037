import { counted } from './parts/counts.ts';

/** What goes along with the reader: the map above the text, the place in it, and what is shown of it. */
export const readingGuideWords = {
  map: 'Plan de ce document : les parties plus longues ont plus de mots',
  /** Of a picture whose links are one stop of the keyboard. */
  arrows: 'Les flèches, Début et Fin y déplacent la sélection.',
  turns: (first: string, last: string) => `Interventions ${first} à ${last}`,
  paragraphs: (first: string, last: string) => `Paragraphes ${first} à ${last}`,
  firstQuestion: 'Première question',
  previousQuestion: 'Question précédente',
  nextQuestion: 'Question suivante',
  place: (turn: string, turns: number) => `Intervention ${turn} sur ${turns}`,
  more: 'Aller à…',
  goToTurn: 'Aller à l’intervention',
  go: 'Aller',
  noSuchTurn: (turns: number) => `Les interventions vont de 1 à ${turns}.`,
  show: 'Afficher',
  everyone: 'tout le monde',
  roles: {
    official: 'responsables',
    speaker: 'intervenants',
    press: 'journalistes',
    audience: 'public',
    moderator: 'modérateur',
    interpreter: 'interprètes',
  } as Record<string, string>,
  labelled: (label: string) => `désignation « ${label} »`,
  option: (name: string, turns: number) => `${name} (${turns})`,
  /** `shared`: whether they may be several people's. */
  shown: (name: string, shown: number, turns: number, shared: boolean) =>
    `Seulement ${name} : ${shown} sur ${counted.turns(turns)}${shared ? ', peut-être de plusieurs personnes' : ''}. Les autres sont repliées sur une ligne.`,
  showAll: 'Tout afficher',
  folded: (turn: string, name: string, words: number) => `${turn} · ${name}, ${counted.words(words)} : afficher`,
};
