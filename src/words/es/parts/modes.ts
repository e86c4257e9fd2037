const names: Readonly<Record<string, string>> = {
  direct: 'entre comillas',
  reported: 'en paráfrasis',
  spoken: 'de la transcripción',
};

/** Whose words a statement is in, by its mode. Loaded by the browser: keep it small. */
export const modeName = (mode: string): string => names[mode] ?? mode;
