/** A site's `search/names.json`: whom and what a question can name, made for search alone. */
export interface NamesFile {
  names: SearchedName[];
  tries: ShownTry[];
}

/** A question that has an answer here. */
export interface ShownTry {
  /** What is asked. */
  asks: string;
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  /** What will be found. */
  note: string;
  /** Where the answer stands, below the site's root: for readers without scripts. */
  path: string;
}

/** Somebody or something with a page, or a speaker whom the documents only name. */
export interface SearchedName {
  forms: NameForms;
  card: NameCard;
  /** In how many passages: of those that share a form, the first has most. */
  weight: number;
}

/** Under what it is asked for, each as the words of texts are compared, with spaces between. */
export interface NameForms {
  /** Its name, other names, and what is said with it: `president biden`. */
  full: string[];
  /** Capitals that stand for it, printed or made of its initials. Small letters may be another word. */
  acronyms: string[];
  /** A word of the name, or an office: asked for where few share it. */
  parts: string[];
}

/** What search shows of it. */
export interface NameCard {
  name: string;
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  /** Its page, below the site's root. Of a speaker without a page, absent. */
  path?: string;
  /** `Mayor of Porto, 1998–2004`, `Topic` */
  what?: string;
  /** `5 statements · 11 passages in 4 documents` */
  counts: string;
  rows: NameRow[];
  /** The name under which its statements are; absent of what says nothing. */
  speaker?: string;
  /** Of a topic: its name as passages have it. */
  topic?: string;
  /** Of a topic: the words that make a passage be about it. */
  terms?: string[];
}

export interface NameRow {
  label: string;
  links: NameLink[];
}

/** What leads on: to a page, or to another question. */
export interface NameLink {
  label: string;
  count?: string;
  path?: string;
  asks?: string;
}

export const namesFile = 'search/names.json';
