import { formatNumber } from './language.ts';
import { pictureWords } from './pictures.ts';

/** Which document speaks of which topic. */
export const topicWords = {
  heading: 'De qué trata cada documento',
  overTime: 'De qué tratan los documentos',
  share: 'Porcentaje de los pasajes de cada documento que nombran el tema',
  /** For who hears it: of what, and of which document. */
  shareOf: (share: string, row: string, column: string) => `${share}: ${row}, ${column}`,
  more: (count: number) => (count === 1 ? '1 tema más' : `${formatNumber(count)} temas más`),
  notShown: (topics: string) => `No se muestran: ${topics}`,
  /** `each`: what one bar stands for. */
  sentence: (topics: number, documents: string, passages: string, each: string) =>
    topics === 1
      ? `El tema más nombrado en ${documents} (${passages}), como proporción de los pasajes: una barra por ${each}.`
      : `Los ${formatNumber(topics)} temas más nombrados en ${documents} (${passages}), como proporción de los pasajes: una barra por ${each}, todas a la misma escala.`,
  each: { document: 'cada documento, por fecha', month: 'cada mes', year: 'cada año' },
  undated: (documents: string) => `No se muestran: ${documents} sin fecha cierta.`,
  table: pictureWords.table,
  when: 'Cuándo',
  document: 'Documento',
  passages: 'Pasajes',
  /** Of one topic, for those who don't see its bars. */
  row: (topic: string, most: string, where: string, some: number, all: number) =>
    `${topic}: en ${formatNumber(some)} de ${formatNumber(all)}; el máximo, en ${where} (${most})`,
  upTo: (share: string) => `hasta ${share}`,
  none: '–',
};
