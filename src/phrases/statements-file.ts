/** `quotes/statements.json`: what every statement of an archive can be chosen by, where no page has them all. */
export interface StatementsFile {
  /** Names of the speakers that `statements` count, by their place here; those with a list of their own have its value. */
  speakers: { name: string; value?: string }[];
  /** Values of the topics that `statements` count. */
  topics: string[];
  /** In the order of the archive. */
  documents: StatementsOfDocument[];
}

interface StatementsOfDocument {
  id: string;
  event?: string;
  /** BCP 47 without a region; absent where all statements are in one language. */
  language?: string;
  /** Number of its id, place among `statementSorts`, speaker, letters, 1 of an altered copy, then its topics. */
  statements: [number: number, sort: number, speaker: number, length: number, altered: number, ...topics: number[]][];
}

/** The sorts of statements that lists keep apart, in their order: a mode, and turns that only run the conversation. */
export const statementSorts = ['direct', 'reported', 'spoken', 'procedural'] as const;
export type StatementSort = (typeof statementSorts)[number];
