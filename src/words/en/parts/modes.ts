const names: Readonly<Record<string, string>> = {
  direct: 'in quotation marks',
  reported: 'as reported',
  spoken: 'from the transcript',
};

/** Whose words a statement is in, by its mode. Loaded by the browser: keep it small. */
export const modeName = (mode: string): string => names[mode] ?? mode;
