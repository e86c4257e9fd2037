import { counted } from './parts/counts.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { onDay } from './parts/spanish.ts';

/** The editor's guides. */
export const dossierWords = {
  title: 'Guías',
  guide: 'Guía',
  intro: 'Guías breves de los documentos.',
  none: 'Este acervo no tiene guías.',
  all: 'Todas las guías',
  /** Above the documents. */
  leftOut: 'Esta guía se omite en esta versión del acervo, porque cita documentos que se omiten:',
  restsOn: (documents: number) => `Se basa en ${counted.documents(documents)}`,
  key: (): Sentence<'mark'> => [
    'Escrita por el editor solo con los documentos. Las palabras ',
    part('mark', 'con subrayado continuo'),
    ' son de los documentos, letra por letra, y enlazan a su lugar.',
  ],
  altered: (): Sentence<'about'> => [
    part('about', 'Copia alterada'),
    ': su redacción puede no ser la que se publicó o se dijo.',
  ],
  changed: (date: string) => `Último cambio ${onDay(date)}.`,
  sections: 'En esta guía',
  documents: 'Se basa en estos documentos',
  named: 'Se nombran en esta guía',
  reported: 'en paráfrasis, no palabra por palabra',
  /** Over the guides that lead to a document, or name a person or an event. */
  cited: (): Sentence<'guides'> => ['Se cita en ', part('guides', 'guías')],
  namedIn: (): Sentence<'guides'> => ['Se nombra en ', part('guides', 'guías')],
  cites: 'cita',
};
