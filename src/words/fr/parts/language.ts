/** The language of these words, BCP 47. Pages are in it; what is in another is marked. */
export const interfaceLanguage = 'fr';

/** Made when it is first asked for: a browser takes some time to make it, which a page that is being loaded has better use for. */
function onDemand<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const numbers = onDemand(() => new Intl.NumberFormat(interfaceLanguage));
const plurals = onDemand(() => new Intl.PluralRules(interfaceLanguage));
const lists = onDemand(() => new Intl.ListFormat(interfaceLanguage));

/** `6 529`, with a narrow no-break space. */
export const formatNumber = (value: number): string => numbers().format(value);

/** A noun in the forms that the language has for numbers of things. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with a number: the singular for 0 too. A million in figures takes the plural without “de”. */
export const pluralOf = (value: number, forms: PluralForms): string => forms[plurals().select(value)] ?? forms.other;

/** `1 mot`, `6 529 mots`. */
export const countOf = (value: number, forms: PluralForms): string =>
  `${formatNumber(value)} ${pluralOf(value, forms)}`;

/** `a, b et c` */
export const listOf = (items: readonly string[]): string => lists().format(items);
