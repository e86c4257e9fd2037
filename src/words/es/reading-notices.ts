import { part, type Sentence } from './parts/sentence.ts';
import { searchWords } from './search.ts';
import { countOf } from './parts/language.ts';
import { onDay } from './parts/spanish.ts';

/** Pages and banners on what is not here. */
export const noticeWords = {
  notFound: {
    title: 'No se encontró',
    heading: 'No hay ninguna página en esta dirección',
    text: 'Puede que la dirección se haya escrito mal.',
    search: searchWords.anything,
  },
  allDocuments: 'Todos los documentos',
  moved: 'Este documento cambió de lugar',
  /** `day`: where it is known. */
  withdrawnOn: (day?: string) => `Este documento se retiró${day === undefined ? '' : ` ${onDay(day)}`}`,
  leftOut: 'Este documento se omite en esta versión del acervo',
  excerpt: 'Este es un extracto: aquí solo se publica el comienzo.',
  metadata: 'El texto de este documento no se publica aquí, solo su ficha de catálogo.',
  original: (address: string): Sentence<'original'> => ['El original: ', part('original', address)],
  withPublisher: 'El original lo tiene quien lo publicó.',
};

/** What pages say of addresses that lead elsewhere than they did. */
export const formerWords = {
  moved: (id: string) => `El pasaje que aquí era ${id} está ahora`,
  inAnother: 'en otro documento',
  now: '.',
  changed: (count: number) =>
    countOf(count, {
      one: 'dirección antigua de este documento lleva ahora a otra parte',
      other: 'direcciones antiguas de este documento llevan ahora a otra parte',
    }),
  leads: (id: string) => `#${id} lleva a`,
};
