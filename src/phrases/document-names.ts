/** `documents/names.json`: what documents are found by on the page of all. */
export interface DocumentNames {
  /** Of people, organizations, topics … that documents name. */
  names: string[];
  /** Id, title, kind with who made it, day and length, and which names: by their places. */
  documents: [id: string, title: string, facts: string, ...names: number[]][];
  /** BCP 47 of titles that are not in the interface's language, by id. */
  languages: Record<string, string>;
}
