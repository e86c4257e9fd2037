import { counted } from './parts/counts.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The editor's guides. */
export const dossierWords = {
  title: 'Guides',
  guide: 'Guide',
  intro: 'Ways through the documents. A guide states only what they say, and cites where.',
  none: 'This archive has no guides.',
  restsOn: (documents: number) => `Rests on ${counted.documents(documents)}`,
  key: (): Sentence<'mark'> => [
    'Written by the archive’s editor from the documents alone. Words ',
    part('mark', 'underlined with a full line'),
    ' are the documents’ own, letter for letter, and lead to where they stand.',
  ],
  altered: (): Sentence<'about'> => [
    part('about', 'Altered copy'),
    ' marks words that are not necessarily those that were published or said.',
  ],
  changed: (date: string) => `Last changed ${date}.`,
  sections: 'In this guide',
  documents: 'The documents it rests on',
  named: 'Named in it',
  reported: 'reported, not word for word',
  /** Over the guides that lead to a document, or name a person or an event. */
  cited: (): Sentence<'guides'> => ['Cited in ', part('guides', 'guides')],
  namedIn: (): Sentence<'guides'> => ['Named in ', part('guides', 'guides')],
  cites: 'cites',
};
