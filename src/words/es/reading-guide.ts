import { region } from './parts/spanish.ts';

/** What goes along with the reader: the map above the text, the place in it, and what is shown of it. */
export const readingGuideWords = {
  map: 'Mapa de este documento: las partes más largas tienen más palabras',
  /** Of a picture whose links are one stop of the keyboard. */
  arrows: 'Las flechas, Inicio y Fin lo recorren.',
  turns: (first: string, last: string) => `Intervenciones ${first} a ${last}`,
  paragraphs: (first: string, last: string) => `Párrafos ${first} a ${last}`,
  firstQuestion: 'Primera pregunta',
  previousQuestion: 'Pregunta anterior',
  nextQuestion: 'Pregunta siguiente',
  place: (turn: string, turns: number) => `Intervención ${turn} de ${turns}`,
  more: 'Ir a …',
  goToTurn: 'Ir a la intervención',
  go: 'Ir',
  noSuchTurn: (turns: number) => `Hay intervenciones de la 1 a la ${turns}.`,
  show: 'Mostrar',
  everyone: 'a todos',
  roles: {
    official: 'funcionarios',
    speaker: 'oradores',
    press: 'prensa',
    audience: 'público',
    moderator: 'moderación',
    interpreter: 'intérpretes',
  } as Record<string, string>,
  labelled: (label: string) => `intervenciones con la etiqueta “${label}”`,
  option: (name: string, turns: number) => `${name} (${turns})`,
  /** `shared`: whether they may be several people's. */
  shown: (name: string, shown: number, turns: number, shared: boolean) =>
    `Solo ${name}: ${shown} de ${turns} intervenciones${shared ? ', quizá de varias personas' : ''}. Las demás están plegadas, en una línea cada una.`,
  showAll: 'Mostrar todo',
  folded: (turn: string, name: string, words: number) =>
    `${turn} · ${name}, ${words.toLocaleString(region)} ${words === 1 ? 'palabra' : 'palabras'}: mostrar`,
};
