/** `[start, end)` of a top-level key with its value, to the last character before the next key that is no white space. */
export interface FrontMatterField {
  name: string;
  start: number;
  end: number;
}

export interface FrontMatter {
  /** Strings, numbers, booleans, lists and groups, as YAML 1.2 has them: a date is a string. */
  data: Record<string, unknown>;
  /** In the order of the source. With the fences and white space they cover everything before `bodyStart`. */
  fields: FrontMatterField[];
  /** The opening and the closing fence, with a language if one is named. Empty where there is no front matter. */
  fences: { start: number; end: number }[];
  /** Offset of the first character after the closing fence's line; 0 where there is no front matter. */
  bodyStart: number;
  /** Names of the fields that a strict reader refuses, and that were read as their lines say. */
  byLine?: string[];
}
