/** `documents/names.json`: what documents are found by on the page of all. */
export interface DocumentNames {
  /** Of people, organizations, topics … that documents name. */
  names: string[];
  /** Id, title, kind with day and length, and which names: by their places. */
  documents: [id: string, title: string, facts: string, ...names: number[]][];
}
