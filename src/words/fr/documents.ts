import type { Kind } from '../../record/document-kinds.ts';
import { de } from './parts/prepositions.ts';

const kinds: Record<Kind, string> = {
  article: 'Article',
  'op-ed': 'Tribune',
  editorial: 'Éditorial',
  letter: 'Lettre',
  explainer: 'Décryptage',
  'press-release': 'Communiqué',
  statement: 'Déclaration',
  speech: 'Discours',
  interview: 'Entretien',
  hearing: 'Audition',
  'press-conference': 'Conférence de presse',
  transcript: 'Transcription',
};

/** What is said of a document wherever it is named. */
export const documentWords = {
  /** What a document is called for its kind, everywhere; `Document` where none was found. */
  kind: (kind: Kind | undefined): string => (kind ? kinds[kind] : 'Document'),
  altered: 'copie altérée',
  interpreted: 'par un interprète',
  /** Where it may be stated in what is not published. */
  notShown: 'non affiché ici',
  /** Of a value that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'non indiqué', notShown: 'non affiché ici', noneFound: 'non trouvé' },
  missingAuthor: {
    notStated: 'auteur non indiqué',
    notShown: 'auteur non affiché ici',
    noneFound: 'aucun auteur trouvé',
  },
  missingPublisher: {
    notStated: 'éditeur non indiqué',
    notShown: 'éditeur non affiché ici',
    noneFound: 'aucun éditeur trouvé',
  },
  reportedBy: (names: string) => `reportage ${de(names)}`,
  titleSupplied: 'titre ajouté par l’archiviste',
  excerptOnly: 'extrait seulement',
  notPublished: 'non publié ici',
};

/** What explains the signs in the picture of a document, in this order. */
export const stripWords = {
  speech: 'un intervenant',
  question: 'une question de journaliste ou du public',
  conduct: 'animation ou interprétation',
  paragraph: 'texte de l’auteur',
  tick: 'une citation directe',
  gap: 'inaudible',
};
