/** Signs that quotation marks are made of. Two apostrophes or two grave accents in a row are one; a dash begins dialogue. */
export type Sign = '—' | '“' | '”' | '„' | '"' | '«' | '»' | '‘' | '’' | "'" | '``' | "''";

/** A sign as it stands in a text, and what its neighbours let it do: wrong signs are told by where they stand. */
export interface Mark {
  at: number;
  end: number;
  sign: Sign;
  /** True before a word, after white space, a dash, a bracket or another mark. */
  opens: boolean;
  /** True behind a word or a stop, before white space, a stop or the end. */
  closes: boolean;
  /** True where it closes right behind a stop: an apostrophe never stands there. */
  isSure: boolean;
}
