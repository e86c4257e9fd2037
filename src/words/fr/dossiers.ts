import { counted } from './parts/counts.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The editor's guides. */
export const dossierWords = {
  title: 'Guides',
  guide: 'Guide',
  intro: 'De courts guides des documents.',
  none: 'Ces archives n’ont pas de guide.',
  all: 'Tous les guides',
  /** Above the documents. */
  leftOut: 'Ce guide est écarté de cette version des archives, car il cite des documents qui en sont écartés :',
  restsOn: (documents: number) => `D’après ${counted.documents(documents)}`,
  key: (): Sentence<'mark'> => [
    'Rédigé par l’archiviste à partir des seuls documents. Les mots ',
    part('mark', 'soulignés d’un trait plein'),
    ' sont ceux des documents, à la lettre près, et mènent à leur place.',
  ],
  altered: (): Sentence<'about'> => [
    part('about', 'Copie altérée'),
    ' : son texte peut différer de ce qui a été publié ou dit.',
  ],
  changed: (date: string) => `Dernière modification : ${date}.`,
  sections: 'Dans ce guide',
  documents: 'D’après ces documents',
  named: 'Noms dans ce guide',
  reported: 'propos rapportés, non mot pour mot',
  /** Over the guides that lead to a document, or name a person or an event. */
  cited: (): Sentence<'guides'> => ['Cité dans des ', part('guides', 'guides')],
  namedIn: (): Sentence<'guides'> => ['Nommé dans des ', part('guides', 'guides')],
  cites: 'cite',
};
