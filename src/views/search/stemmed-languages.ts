/** Languages of whose words Pagefind knows the forms, BCP 47 without a region: those that it has a stemmer for. A test asks it. */
// prettier-ignore
export const stemmedLanguages: ReadonlySet<string> = new Set([
  'ar', 'ca', 'da', 'de', 'el', 'en', 'eo', 'es', 'et', 'eu', 'fi', 'fr', 'ga', 'hi', 'hu', 'hy', 'id',
  'it', 'lt', 'nb', 'ne', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'ru', 'sr', 'sv', 'ta', 'tr', 'yi',
]);
