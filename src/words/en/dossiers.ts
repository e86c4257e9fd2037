import { counted } from './parts/counts.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The editor's guides. */
export const dossierWords = {
  title: 'Guides',
  guide: 'Guide',
  intro: 'Short guides to the documents.',
  none: 'This archive has no guides.',
  all: 'All guides',
  /** Above the documents. */
  leftOut: 'This guide is left out of this version of the archive, since it cites documents that are left out:',
  restsOn: (documents: number) => `Based on ${counted.documents(documents)}`,
  key: (): Sentence<'mark'> => [
    'Written by the editor from the documents alone. Words ',
    part('mark', 'underlined with a solid line'),
    ' are the documents’ own, letter for letter, and link to their place.',
  ],
  altered: (): Sentence<'about'> => [
    part('about', 'Altered copy'),
    ': its wording may not be what was published or said.',
  ],
  changed: (date: string) => `Last changed ${date}.`,
  sections: 'In this guide',
  documents: 'Based on these documents',
  named: 'Named in this guide',
  reported: 'reported, not word for word',
  /** Over the guides that lead to a document, or name a person or an event. */
  cited: (): Sentence<'guides'> => ['Cited in ', part('guides', 'guides')],
  namedIn: (): Sentence<'guides'> => ['Named in ', part('guides', 'guides')],
  cites: 'cites',
};
