import { frameWords } from './frame.ts';
import { counted, inWords } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';
import { capitalized, fromTo, theDay } from './parts/spanish.ts';
import { searchWords } from './search.ts';

/** Where a few words stand in a file. */
interface At {
  firstLine: number;
  lastLine: number;
  firstByte: number;
  lastByte: number;
  bytes: number;
}

/** What the home page says itself. */
export const homeWords = {
  find: searchWords.anything,
  /** Where the editor wrote no headline. */
  headline: (documents: number, events: number, years: string) => {
    const count = documents === 0 ? 'ningún documento' : inLetters(counted.documents(documents), documents);
    if (events > 1) return capitalized(`${inLetters(counted.events(events), events)}, ${count}.`);
    return capitalized(years === '' ? `${count}.` : `${count}, ${years}.`);
  },
  years: (first: string, last: string) => (first === last ? first : fromTo(first, last)),
  try: 'Prueba con',
  /** For who hears it, where the same name is a link to its page. */
  tryFor: (query: string) => `Prueba con ${query} en la búsqueda`,
  phrase: (words: string) => `“${words}”`,
  documents: 'Documentos',
  otherDocuments: 'Otros documentos',
  allDocuments: (more: number) => `Todos los documentos: ${formatNumber(more)} más`,
  noDocuments: 'Ningún documento figura con este evento.',
  oneScale: (bars: number, most: number, least: number) =>
    `Las ${inWords(bars)} barras están a la misma escala, de ${counted.words(least)} a ${formatNumber(most)}.`,
  quotes: 'Lo que se dijo',
  allQuotes: 'Todas las declaraciones',
  topicList: 'De qué tratan los documentos, por tema',
  claim: 'Anunciado antes, informado después',
  /** The archive's editor chose the heading; the words are the documents'. */
  claimHow: 'Elegido por el editor y citado de los documentos.',
  expected: 'Anunciado antes',
  reported: 'Informado después',
  notInFull: (documents: string) => `Sin publicar completos: ${documents}.`,
  lacks: 'Lagunas conocidas',
  notHeld: 'Sin copia aquí',
  leftOut: 'Omitidos',
  leftOutWhy: 'Archivos que se recibieron y no se pudieron leer.',
  notInFullHere: 'No se publican completos',
  notDated: { notStated: 'No consta la fecha de publicación', noneFound: 'No se encontró fecha de publicación' },
  notNamed: { notStated: 'No consta el autor', noneFound: 'No se encontró autor' },
  /** How many of the documents. */
  share: (own: number, all: number) => `${formatNumber(own)} de ${formatNumber(all)}`,
  altered: 'Copias alteradas',
  alteredMeans: 'Su redacción puede no ser la que se publicó o se dijo.',
  take: 'Llévatelo',
  takeFile: 'Todo el acervo en un archivo',
  takeData: 'Datos y referencias',
  takeBrowser: 'Guardarlo en este navegador',
  guides: 'Guías',
  allGuides: (more: number) => `Todas las guías: ${formatNumber(more)} más`,
  checked: 'Cómo se comprueba',
  kept: frameWords.keptByteForByte,
  accounted: 'Se da cuenta de cada carácter de un archivo.',
  howMade: 'Cómo se hizo',
};

/** `5 documentos` → `cinco documentos` */
const inLetters = (counts: string, value: number): string => counts.replace(/^\S+/, inWords(value));

/** Beside the words that the home page shows with their source. */
export const proofWords = {
  quotation: 'Una cita, rastreada hasta su archivo',
  passage: 'Un pasaje, rastreado hasta su archivo',
  quoted: (words: string) => `“${words}”`,
  printedIn: 'Está en',
  read: 'Leerlo allí',
  inFile: 'En el archivo como se recibió',
  where: ({ firstLine, lastLine, firstByte, lastByte, bytes }: At) =>
    `${firstLine === lastLine ? 'línea' : 'líneas'} ${range(firstLine, lastLine)}, bytes ${range(firstByte, lastByte)} de ${formatNumber(bytes)}`,
  unchanged: (since: string) => `Sin cambios desde ${theDay(since)}`,
  hash: 'La huella del archivo (SHA-256)',
  hashMeans: 'La huella del archivo (SHA-256): basta cambiar una letra para que cambie.',
  hashAlone: 'Basta cambiar una letra para que cambie.',
  check: 'Compruébalo',
};

const range = (first: number, last: number): string =>
  first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
