import { countOf, interfaceLanguage } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

interface Size {
  files: number;
  bytes: number;
}

/** `812 ko`, `1,9 Mo` */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000).toLocaleString(interfaceLanguage)}\u00a0ko`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString(interfaceLanguage, digits)}\u00a0Mo`;
}

const filesOf = ({ files, bytes }: Size): string =>
  `${countOf(files, { one: 'fichier', other: 'fichiers' })} (${sizeOf(bytes)})`;

/** What is said of the copy in the reader's browser. */
export const keepingWords = {
  keep: 'Garder ces archives hors connexion',
  goOn: 'Continuer',
  stop: 'Arrêter',
  remove: 'Retirer ce qui est gardé',
  removeAll: 'Retirer de ce navigateur',
  progress: 'Part des archives qui est gardée',
  preparing: 'Ce navigateur prépare sa copie…',
  onlySecure: 'Ce navigateur ne garde que les pages d’adresses qui commencent par https://.',
  notPrepared: 'Ce navigateur n’a pas pu préparer de copie. Rechargez cette page pour réessayer.',
  noAnswer: 'La copie de ce navigateur ne répond pas. Rechargez cette page.',
  whole: (all: Size) =>
    `Toutes les archives sont gardées dans ce navigateur : ${filesOf(all)}. Elles s’ouvrent et se consultent, recherche comprise, sans connexion.`,
  soFar: (kept: Size, all: Size) => `Gardé jusqu’ici : ${filesOf(kept)} sur ${filesOf(all)}.`,
  stopped: (soFar: string) => `Arrêté. ${soFar}`,
  noRoom: (needed: number, room: number) =>
    `Il faut encore ${sizeOf(needed)} sur cet appareil, et ce navigateur dispose de ${sizeOf(room)}.`,
  nothing: 'Rien n’est gardé dans ce navigateur.',
  visited: (kept: Size) => `Les pages que vous ouvrez sont gardées ; jusqu’ici, ${filesOf(kept)}.`,
  all: (all: Size, download: number) => `En tout : ${filesOf(all)}, environ ${sizeOf(download)} à télécharger.`,
  faults: {
    connection: 'La connexion a été perdue.',
    version:
      'Il existe une version plus récente des archives. Elle se prépare ; utilisez-la quand cette page l’indique, puis continuez.',
    room: 'Ce navigateur n’a plus de place.',
  },
};

const whatWorks =
  'Les pages, la recherche de mots exacts et les filtres fonctionnent hors connexion ; les pages liées, non.';

/** The page on keeping the archive, in the browser or as a file. */
export const takeAwayWords = {
  title: 'Emporter les archives',
  heading: 'Emporter les archives',
  notKept:
    'La page demandée n’est pas gardée dans ce navigateur, et il n’y a pas de connexion. Vous pouvez ouvrir les pages déjà visitées. Pour les ouvrir toutes hors connexion, gardez les archives entières.',
  inBrowser: 'Dans ce navigateur',
  whatIsKept:
    'Toutes les pages, le texte de tous les documents publiés et la recherche, sans connexion. Une nouvelle version vous est signalée, et vous choisissez quand l’utiliser.',
  needs:
    'Il faut JavaScript et une adresse qui commence par https://. Une copie téléchargée est déjà sur votre appareil.',
  zip: 'un zip',
  asFile: 'En un fichier',
  /** `size` is filled in when the file is made. */
  file: (): Sentence<'file' | 'size' | 'page'> => [
    part('file'),
    ', ',
    part('size'),
    ', contient toutes les archives. Décompressez-le et ouvrez ',
    part('page'),
    ` d’un double-clic. ${whatWorks}`,
  ],
  thisCopy: 'Ceci est une copie téléchargée',
  inThisCopy: `${whatWorks} Ce qui a été ajouté aux archives depuis n’y est pas.`,
};
