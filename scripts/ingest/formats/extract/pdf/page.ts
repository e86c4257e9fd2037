/** A stretch of words on a page that were printed together. Points from the upper left corner of the page as it is read. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the line that letters stand on. */
  base: number;
  size: number;
}

/** A line as it is read: within one column. */
export interface PageLine {
  text: string;
  /** The number that stands before it, where the lines of the page are counted. */
  number?: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Where the last of its cells begins, where it has several. */
  lastCell?: number;
  /** Edges of the column that it stands in. */
  column: { left: number; right: number };
}

export interface Page {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** In the order in which they are read. */
  lines: PageLine[];
}
