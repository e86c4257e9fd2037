import type { LeftOutReason } from '../../../record/left-out.ts';

/** Why a file is no document of the archive: nothing of what it holds. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  format: 'Il est dans un format qui n’est pas lu ici.',
  link: 'C’est un lien qui ne mène nulle part ou qui sort des archives.',
  unreadable: 'Le fichier n’a pas pu être ouvert.',
  size: 'Il est plus gros, ou plus profondément imbriqué, que tout document lu ici.',
  empty: 'Il est vide.',
  encoding: 'Il est endommagé, ou dans un codage qui ne peut être établi avec certitude.',
  broken: 'Il est tronqué ou endommagé.',
  locked: 'Il est protégé par un mot de passe.',
  'without-text': 'Il ne contient pas de texte lisible, mais peut-être des images de texte.',
  'hidden-characters': 'Il contient des caractères invisibles qui changent l’ordre dans lequel les mots s’affichent.',
  'front-matter': 'Les métadonnées placées en tête n’ont pas pu être lues.',
  card: 'Sa fiche de catalogue n’a pas pu être lue, ou ne correspond pas à son texte.',
  changed: 'Ce n’est plus le fichier qui a été reçu.',
  address: 'Il ne contient plus des mots dont l’adresse a été diffusée.',
  evidence: 'Il ne contient plus des mots sur lesquels les archives s’appuient.',
  time: 'Il n’a pas été lu dans le temps que demande un texte de cette longueur.',
  program: 'Il a mis le programme en échec.',
  unread: 'Il n’a pas pu être lu.',
};

/** For a file whose own name is not published. */
export const leftOutNames = {
  unnamed: '[Fichier]',
  document: (id: string) => `[Document ${id}]`,
};
