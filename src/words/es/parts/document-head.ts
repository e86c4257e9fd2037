import type { Basis } from '../../../record/sourced.ts';
import type { MediaType } from '../../../record/source-formats.ts';
import { counted } from './counts.ts';
import { formatNumber } from './language.ts';
import { theDay } from './spanish.ts';

/** How a value is known that the source does not state, before the words that it rests on. */
const bases: Partial<Record<Basis, string>> = { inferred: 'por deducción', supplied: 'según el editor' };

const mediaTypes: Record<MediaType, string> = {
  'text/plain': 'texto simple',
  'text/markdown': 'Markdown',
  'text/html': 'HTML',
  'application/xhtml+xml': 'XHTML',
  'text/vtt': 'subtítulos (WebVTT)',
  'application/x-subrip': 'subtítulos (SubRip)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'un documento de Word',
  'application/vnd.oasis.opendocument.text': 'un texto OpenDocument',
  'application/rtf': 'un documento RTF',
  'application/pdf': 'un PDF',
  'message/rfc822': 'un correo electrónico',
  'multipart/related': 'una página web guardada en un solo archivo (MHTML)',
};

/** What stands above a document, on its page and on that of its source. */
export const headWords = {
  /** Folds out all that the line above it leaves out. */
  howWeKnow: 'cómo lo sabemos',
  bases,
  /** Behind a day in the line. */
  dayBasis: (day: string, basis: Basis): string => (bases[basis] === undefined ? day : `${day}, ${bases[basis]}`),
  modes: 'Maneras de leer este documento',
  text: 'Texto',
  textAndSource: 'Texto y fuente',
  matches: 'cada palabra coincide con el archivo recibido',
  matchesExtracted: 'cada palabra coincide con el texto extraído del archivo',
  wordsCorrected: (count: number) =>
    count === 1 ? 'una palabra corregida' : `${formatNumber(count)} palabras corregidas`,
  length: 'Extensión',
  source: 'Fuente',
  bytes: (bytes: number, mediaType: MediaType) => `${counted.bytes(bytes)} de ${mediaTypes[mediaType]}`,
  unchangedSince: (day: string) => `sin cambios desde ${theDay(day)}`,
  receivedAs: (name: string) => `recibido como ${name}`,
  rights: 'Derechos',
  license: 'Licencia',
  original: 'Dirección original',
  archived: 'Copia archivada',
  recording: 'Grabación',
  altered: 'Copia alterada.',
  alteredMeans: 'Su redacción puede no ser la que se publicó o se dijo.',
};
