const joinNames = (names: readonly string[]) => names.join(', ');

/** What pages say of themselves to search engines and to sites that link to them; a sentence each. */
export const descriptionWords = {
  /** Where a page says nothing of its own. */
  plain: (title: string, archive: string) => `${title}, dans ${archive}.`,
  /** `line`: who, when and how much. */
  document: (kind: string, line: string) => `${kind} · ${line}.`,
  topics: (names: readonly string[]) => `Thèmes : ${joinNames(names)}.`,
  /** The document’s own first words. */
  opening: (text: string) => `Début : ${text}`,
  altered: 'Son texte peut différer de ce qui a été publié ou dit.',
  withheld: 'Son texte n’est pas publié ici en entier.',
  source: (title: string) =>
    `${title}, en regard du fichier d’où vient le texte : chaque caractère est pris en compte. Avec son SHA-256.`,
  /** `counts`: "9 passages dans 3 documents". */
  entry: (name: string, counts: string) => `${name} : ${counts}.`,
  statements: (count: string) => `${count} sous ce nom.`,
  page: (page: number, pages: number) => `Page ${String(page)} sur ${String(pages)}.`,
  event: (name: string, date: string, place: string | undefined) => `${name}, ${date}${place ? `, ${place}` : ''}.`,
  ownDocuments: (documents: string) => `Sous cet événement : ${documents}.`,
  titled: (title: string, line: string) => `${title} : ${line}`,
  guides: (archive: string) => `Guides des documents, dans ${archive}, chaque affirmation avec son passage.`,
  /** `coverage`: a sentence that says how many, in which order. */
  list: (heading: string, coverage: string, archive: string) => `${heading}, dans ${archive} : ${coverage}`,
  first: (names: readonly string[]) => `Pour commencer : ${joinNames(names)}.`,
  search: (archive: string) =>
    `Chercher dans ${archive} des mots exacts, quels que soient guillemets, accents et espaces, et des pages sur un thème.`,
  about: (archive: string) =>
    `${archive} : d’où viennent les documents, ce qu’ils indiquent, ce qui a été déduit ou ajouté, et comment le vérifier.`,
  offline: (archive: string) =>
    `Garder ${archive} sur votre appareil : dans le navigateur, ou en un fichier qui s’ouvre depuis le disque.`,
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
  return `${(end > room / 2 ? kept.slice(0, end) : kept).replace(/(?<![\s,;:.«–-])[\s,;:.«–-]+$/, '')}…`;
}

const leftOut = (more: string | undefined) => (more ? ` ; hors de l’image : ${more}` : '');

/** What title cards say around a page's own title, and what stands for them where they are not seen. `more`: "2 documents". */
export const cardWords = {
  archive: 'Archives',
  person: 'Personne',
  event: 'Événement',
  altered: 'copie altérée',
  /** Under a document's own picture. */
  drawn: (quoted: boolean) => (quoted ? 'Le texte à l’échelle, citations marquées' : 'Le texte à l’échelle'),
  /** Under the pictures of documents that name a person or an event. */
  named: (more: string | undefined) => `Où ces documents le nomment${leftOut(more)}`,
  namedPerson: (more: string | undefined) => `Où ces documents nomment cette personne${leftOut(more)}`,
  /** The same, where only a title or a note names it, which the picture leaves out. */
  namedBeside: (more: string | undefined) => `Mention dans un titre ou une note de ce document${leftOut(more)}`,
  /** Under the pictures of an event's documents. */
  own: (more: string | undefined) => `Ses documents à l’échelle${leftOut(more)}`,
  /** Under the pictures of an archive's documents. */
  held: (more: string | undefined) => `Documents à l’échelle${leftOut(more)}`,
  alternative: (title: string, archive: string) => `${title.replace(/\.$/, '')} · ${archive}`,
};
