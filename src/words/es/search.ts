import { listOf } from './parts/language.ts';
import { answerWords } from './search-answers.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { ofDay } from './parts/spanish.ts';

/** The search form, what stands around it, and the names of its answers. */
export const searchWords = {
  title: 'Buscar',
  dialog: 'Buscar en este acervo',
  /** In the empty box of a page. */
  anything: 'Nombre, frase o tema',
  box: 'Palabras que buscar',
  find: 'Buscar',
  clear: answerWords.clear,
  allResults: 'Todos los resultados',
  close: 'Cerrar',
  anyValue: answerWords.anyValue,
  filters: answerWords.filters,
  showFilters: answerWords.showFilters,
  triesHeading: answerWords.toTry,
  tries: {
    person: 'una persona: quién es, qué dijo, dónde se nombra',
    phrase: 'palabras exactas: dónde están y quién las dijo',
    topic: (passages: string) => `un tema, en ${passages}`,
  },
  quoted: (words: string) => `“${words}”`,
  needsScript: (): Sentence<'list'> => [
    'La búsqueda necesita JavaScript. Sin él, ',
    part('list', 'la lista de documentos'),
    ' enlaza a todos los textos.',
  ],
  /** Where its script can't be loaded, where the browser can't run it, and where it fails while it is used. */
  broken: (): Sentence<'list'> => [
    'La búsqueda no funciona en este momento. Vuelve a cargar la página; si no ayuda, ',
    part('list', 'la lista de documentos'),
    ' enlaza a todos los textos.',
  ],
  fromDisk: answerWords.fromDisk,
  /** What is searched. */
  searching: (what: readonly string[]) => `Se busca en ${what.join(', ')}.`,
  searched: answerWords.searched,
  /** `de 1998 a 1999`, `de 1999`, `del 5 de mayo de 1999` */
  when: ofDay,
  /** Of an archive in several languages, of which the index knows the forms of words of one. */
  otherForms: (own: string, others: readonly string[]) =>
    `Las páginas relacionadas incluyen otras formas de una palabra en ${own}; lo que está en ${listOf(others)} se encuentra por sus palabras como están escritas.`,
  /** Where the index knows the forms of words of none. */
  noForms: (languages: readonly string[]) =>
    `Las páginas relacionadas se encuentran por sus palabras como están escritas: aquí no se conocen otras formas de una palabra en ${listOf(languages)}.`,
  /** Languages that ingest has no rules for. */
  unread: (languages: readonly string[]) =>
    `De los textos en ${listOf(languages)} no se lee quién dice qué, ni fechas ni cifras.`,
  notHeld: (what: readonly string[]) => `Sin copia aquí: ${what.join(', ')}.`,
};
