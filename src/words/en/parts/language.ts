/** The language of these words, BCP 47. Pages are in it; what is in another is marked. */
export const interfaceLanguage = 'en';

/** Where it is spoken so: lists have no comma before “and”. */
const region = 'en-GB';

/** Made when it is first asked for: a browser takes some time to make it, which a page that is being loaded has better use for. */
function onDemand<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const numbers = onDemand(() => new Intl.NumberFormat(interfaceLanguage));
const plurals = onDemand(() => new Intl.PluralRules(interfaceLanguage));
const lists = onDemand(() => new Intl.ListFormat(region));

/** `6,529` */
export const formatNumber = (value: number): string => numbers().format(value);

/** A noun in the forms that the language has for numbers of things. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with a number. */
export const pluralOf = (value: number, forms: PluralForms): string => forms[plurals().select(value)] ?? forms.other;

/** `1 word`, `6,529 words`. */
export const countOf = (value: number, forms: PluralForms): string =>
  `${formatNumber(value)} ${pluralOf(value, forms)}`;

/** `a, b and c` */
export const listOf = (items: readonly string[]): string => lists().format(items);
