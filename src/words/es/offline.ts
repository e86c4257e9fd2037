import { countOf, formatNumber } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { region } from './parts/spanish.ts';

interface Size {
  files: number;
  bytes: number;
}

/** `812 kB`, `1.9 MB` */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000))} kB`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString(region, digits)} MB`;
}

const filesOf = ({ files, bytes }: Size): string =>
  `${countOf(files, { one: 'archivo', other: 'archivos' })} (${sizeOf(bytes)})`;

/** What is said of the copy in the reader's browser. */
export const keepingWords = {
  keep: 'Guardar este acervo para leerlo sin conexión',
  goOn: 'Continuar',
  stop: 'Detener',
  remove: 'Quitar lo guardado',
  removeAll: 'Quitarlo de este navegador',
  progress: 'Cuánto del acervo está guardado',
  preparing: 'Este navegador está preparando su copia …',
  onlySecure: 'Este navegador guarda páginas solo de direcciones que empiezan con https://.',
  notPrepared: 'Este navegador no pudo preparar una copia. Vuelve a cargar esta página para intentarlo otra vez.',
  noAnswer: 'La copia de este navegador no responde. Vuelve a cargar esta página.',
  whole: (all: Size) =>
    `Todo el acervo está guardado en este navegador: ${filesOf(all)}. Se abre y se puede buscar en él sin conexión.`,
  soFar: (kept: Size, all: Size) => `Guardado: ${filesOf(kept)} de ${filesOf(all)}.`,
  stopped: (soFar: string) => `Se detuvo. ${soFar}`,
  noRoom: (needed: number, room: number) =>
    `El acervo necesita ${sizeOf(needed)} más en este dispositivo, y este navegador tiene espacio para ${sizeOf(room)}.`,
  nothing: 'No hay nada guardado en este navegador.',
  visited: (kept: Size) => `Se guardan las páginas que abres; hasta ahora, ${filesOf(kept)}.`,
  all: (all: Size, download: number) => `Todo son ${filesOf(all)}, unos ${sizeOf(download)} de descarga.`,
  faults: {
    connection: 'Se perdió la conexión.',
    version:
      'Hay una versión más reciente del acervo. Se está preparando; úsala cuando esta página lo diga y luego continúa.',
    room: 'Este navegador ya no tiene espacio.',
  },
};

const whatWorks =
  'Las páginas, la búsqueda de palabras exactas y los filtros funcionan sin conexión; las páginas relacionadas no.';

/** The page on keeping the archive, in the browser or as a file. */
export const takeAwayWords = {
  title: 'Llévatelo',
  heading: 'Llévate el acervo',
  notKept:
    'La página que pediste no está guardada en este navegador, y no hay conexión. Puedes abrir las páginas que ya visitaste. Para abrirlas todas sin conexión, guarda todo el acervo.',
  inBrowser: 'En este navegador',
  whatIsKept:
    'Cada página, las palabras de cada documento publicado y la búsqueda, sin conexión. Se te avisa de una nueva versión, y eliges cuándo usarla.',
  needs:
    'Esto necesita JavaScript y una dirección que empiece con https://. Una copia descargada ya está en tu dispositivo.',
  zip: 'un zip',
  asFile: 'En un archivo',
  /** `size` is filled in when the file is made. */
  file: (): Sentence<'file' | 'size' | 'page'> => [
    part('file'),
    ', ',
    part('size'),
    ', es todo el acervo. Descomprímelo y abre ',
    part('page'),
    ` con doble clic. ${whatWorks}`,
  ],
  thisCopy: 'Esta es una copia descargada',
  inThisCopy: `${whatWorks} Lo que se haya agregado después al acervo no está en ella.`,
};
