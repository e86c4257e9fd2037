/** A language as the Open Graph protocol has it, with the country where most speak it if it names none: `en` → `en_US`. */
export function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return [name, region].filter(Boolean).join('_');
}
