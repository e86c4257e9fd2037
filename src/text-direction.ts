/** Scripts that are written from right to left (Unicode's bidirectional classes R and AL), of languages that are written today. */
const fromRight: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
);

/** In which direction a language is written, by its script or the one that it usually has: `fa`, `ks-Arab`. BCP 47. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
