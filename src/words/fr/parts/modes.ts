const names: Readonly<Record<string, string>> = {
  direct: 'entre guillemets',
  reported: 'propos rapportés',
  spoken: 'd’après la transcription',
};

/** Whose words a statement is in, by its mode. Loaded by the browser: keep it small. */
export const modeName = (mode: string): string => names[mode] ?? mode;
