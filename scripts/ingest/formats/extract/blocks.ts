/** A stretch of words that look alike. `\n` is a line break that somebody forced. */
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  href?: string;
  /** The name of the note that is referred to here; the text is its sign. */
  note?: string;
}

/** An item begins with its first block; further paragraphs of it go on below. */
export interface ItemPlace {
  /** Lists that hold the item's own list. */
  depth: number;
  /** Items of one list have the same. */
  list: number;
  /** Absent where the list is not numbered. */
  number?: number;
  continued?: true;
}

/** What a document is made of, whatever the format. */
export type TextBlock =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; item?: ItemPlace; quoted?: number }
  | { kind: 'table'; rows: Run[][][] }
  /** What a note says, by the name that is referred to. */
  | { kind: 'note'; name: string; paragraphs: Run[][] };

export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
