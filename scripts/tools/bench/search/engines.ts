/** What is compared: our own index, and three others of the same passages. */
export const engines = ['phrases', 'pagefind', 'minisearch', 'flexsearch'] as const;
export type Engine = (typeof engines)[number];

/** What an index of one file holds. */
export interface WholeIndex {
  texts: string[];
  /** MiniSearch: its JSON. FlexSearch: the pieces that it exports, by their names. */
  index: unknown;
}
