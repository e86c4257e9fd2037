const joinNames = (names: readonly string[]) => names.join(', ');

/** What pages say of themselves to search engines and to sites that link to them; a sentence each. */
export const descriptionWords = {
  /** Where a page says nothing of its own. */
  plain: (title: string, archive: string) => `${title}, en ${archive}.`,
  /** `line`: who, when and how much. */
  document: (kind: string, line: string) => `${kind}: ${line}.`,
  topics: (names: readonly string[]) => `Temas: ${joinNames(names)}.`,
  /** The document’s own first words. */
  opening: (text: string) => `Comienza: ${text}`,
  altered: 'Su redacción puede no ser la que se publicó o se dijo.',
  withheld: 'No todas sus palabras se publican aquí.',
  source: (title: string) => `${title}, junto al archivo del que viene: se da cuenta de cada carácter. Con su SHA-256.`,
  /** `counts`: "9 pasajes en 3 documentos". */
  entry: (name: string, counts: string) => `${name}: ${counts}.`,
  statements: (count: string) => `${count} con este nombre.`,
  page: (page: number, pages: number) => `Página ${String(page)} de ${String(pages)}.`,
  event: (name: string, date: string, place: string | undefined) => `${name}, ${date}${place ? `, ${place}` : ''}.`,
  ownDocuments: (documents: string) => `${documents} en su lista.`,
  titled: (title: string, line: string) => `${title}: ${line}`,
  guides: (archive: string) => `Guías de los documentos de ${archive}, cada afirmación con su pasaje.`,
  /** `coverage`: a sentence that says how many, in which order. */
  list: (heading: string, coverage: string, archive: string) => `${heading} en ${archive}: ${coverage}`,
  first: (names: readonly string[]) => `Primero: ${joinNames(names)}.`,
  search: (archive: string) =>
    `Busca palabras exactas en ${archive}, sin importar comillas, acentos ni espacios, y páginas sobre un tema.`,
  about: (archive: string) =>
    `Cómo se hizo ${archive}: de dónde vienen sus documentos, qué consta en ellos, qué se dedujo o se agregó y cómo comprobarlo.`,
  offline: (archive: string) =>
    `Guarda ${archive} en tu dispositivo: en el navegador, o como un archivo que se abre desde el disco.`,
};

/** As much as search engines show of a description, in letters. */
const longestDescription = 160;

/** As many of the sentences as there is room for, in their order; the first is cut at a word where even it is too long. */
export function fitDescription(sentences: readonly string[]): string {
  let fitted = '';
  for (const sentence of sentences) {
    const longer = [fitted, sentence].filter(Boolean).join(' ');
    if (longer.length <= longestDescription) fitted = longer;
    else if (fitted === '') return cutAtWord(sentence);
  }
  return fitted;
}

/** As much of a text’s beginning as there is room for behind the other sentences; nothing where that would be a few words. */
export function fitOpening(sentences: readonly string[], text: string, quoted: (opening: string) => string): string {
  const fitted = fitDescription(sentences);
  const room = longestDescription - fitted.length - quoted('').length - 1;
  if (text === '' || room < fewestLetters) return fitted;
  return `${fitted} ${quoted(text.length <= room ? text : cutAtWord(text, room))}`;
}

const fewestLetters = 40;

function cutAtWord(sentence: string, room = longestDescription): string {
  const kept = sentence.slice(0, room - 1);
  const end = kept.lastIndexOf(' ');
  return `${(end > room / 2 ? kept.slice(0, end) : kept).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}

const leftOut = (more: string | undefined) => (more ? `; sin mostrar: ${more}` : '');

/** What title cards say around a page's own title, and what stands for them where they are not seen. `more`: "2 documentos". */
export const cardWords = {
  archive: 'Acervo',
  person: 'Persona',
  event: 'Evento',
  altered: 'copia alterada',
  /** Under a document's own picture. */
  drawn: (quoted: boolean) => (quoted ? 'El texto a escala, con sus citas marcadas' : 'El texto a escala'),
  /** Under the pictures of documents that name a person or an event. */
  named: (more: string | undefined) => `Dónde lo nombran estos documentos${leftOut(more)}`,
  namedPerson: (more: string | undefined) => `Dónde nombran estos documentos a esta persona${leftOut(more)}`,
  /** The same, where only a title or a note names it, which the picture leaves out. */
  namedBeside: (more: string | undefined) => `Se nombra en un título o una nota de este documento${leftOut(more)}`,
  /** Under the pictures of an event's documents. */
  own: (more: string | undefined) => `Sus documentos a escala${leftOut(more)}`,
  /** Under the pictures of an archive's documents. */
  held: (more: string | undefined) => `Documentos a escala${leftOut(more)}`,
  alternative: (title: string, archive: string) => `${title.replace(/\.$/, '')} · ${archive}`,
};
