import { part, type Sentence } from './parts/sentence.ts';
import { theDay } from './parts/prepositions.ts';
import { searchWords } from './search.ts';
import { countOf } from './parts/language.ts';

/** Pages and banners on what is not here. */
export const noticeWords = {
  notFound: {
    title: 'Page introuvable',
    heading: 'Il n’y a pas de page à cette adresse',
    text: 'L’adresse a peut-être été mal saisie.',
    search: searchWords.anything,
  },
  allDocuments: 'Tous les documents',
  moved: 'Ce document a changé d’adresse',
  /** `day`: where it is known. */
  withdrawnOn: (day?: string) => `Ce document a été retiré${day === undefined ? '' : ` ${theDay(day)}`}`,
  leftOut: 'Ce document est écarté de cette version des archives',
  excerpt: 'Ceci est un extrait : seul le début est publié ici.',
  metadata: 'Le texte de ce document n’est pas publié ici, seulement sa notice de catalogue.',
  original: (address: string): Sentence<'original'> => ['L’original : ', part('original', address)],
  withPublisher: 'L’original se trouve chez son éditeur.',
};

/** What pages say of addresses that lead elsewhere than they did. */
export const formerWords = {
  moved: (id: string) => `Le passage qui était ici ${id} se trouve maintenant`,
  inAnother: 'dans un autre document',
  now: '.',
  changed: (count: number) =>
    countOf(count, {
      one: 'ancienne adresse de ce document mène maintenant ailleurs',
      other: 'anciennes adresses de ce document mènent maintenant ailleurs',
    }),
  leads: (id: string) => `#${id} mène à`,
};
