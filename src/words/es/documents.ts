import type { Kind } from '../../record/document-kinds.ts';

const kinds: Record<Kind, string> = {
  article: 'Artículo',
  'op-ed': 'Artículo de opinión',
  editorial: 'Editorial',
  letter: 'Carta',
  explainer: 'Artículo explicativo',
  'press-release': 'Comunicado de prensa',
  statement: 'Declaración',
  speech: 'Discurso',
  interview: 'Entrevista',
  hearing: 'Audiencia',
  'press-conference': 'Conferencia de prensa',
  transcript: 'Transcripción',
};

/** What is said of a document wherever it is named. */
export const documentWords = {
  /** What a document is called for its kind, everywhere; `Documento` where none was found. */
  kind: (kind: Kind | undefined): string => (kind ? kinds[kind] : 'Documento'),
  altered: 'copia alterada',
  interpreted: 'mediante intérprete',
  /** Where it may be stated in what is not published. */
  notShown: 'no se muestra aquí',
  /** Of a value that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'no consta', notShown: 'no se muestra aquí', noneFound: 'no se encontró' },
  missingAuthor: {
    notStated: 'no consta el autor',
    notShown: 'no se muestra aquí el autor',
    noneFound: 'no se encontró autor',
  },
  missingPublisher: {
    notStated: 'no consta quién lo publicó',
    notShown: 'no se muestra aquí quién lo publicó',
    noneFound: 'no se encontró quién lo publicó',
  },
  reportedBy: (names: string) => `con información de ${names}`,
  titleSupplied: 'título agregado por el editor',
  excerptOnly: 'solo un extracto',
  notPublished: 'no se publica aquí',
};

/** What explains the signs in the picture of a document, in this order. */
export const stripWords = {
  speech: 'alguien habla',
  question: 'pregunta la prensa o el público',
  conduct: 'modera o interpreta',
  paragraph: 'palabras de quien escribe',
  tick: 'una cita textual',
  gap: 'inaudible',
};
