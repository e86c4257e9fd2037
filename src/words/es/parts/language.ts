import { region } from './spanish.ts';

/** The language of these words, BCP 47. Pages are in it; what is in another is marked. */
export const interfaceLanguage = 'es';

/** Made when it is first asked for: a browser takes some time to make it, which a page that is being loaded has better use for. */
function onDemand<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const numbers = onDemand(() => new Intl.NumberFormat(region));
const plurals = onDemand(() => new Intl.PluralRules(region));
const lists = onDemand(() => new Intl.ListFormat(region));

/** `6,529` */
export const formatNumber = (value: number): string => numbers().format(value);

/** A noun in the forms that the language has for numbers of things. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with a number; whole millions have “de” before it: `1,000,000 de palabras`. */
export function pluralOf(value: number, forms: PluralForms): string {
  const form = plurals().select(value);
  return forms[form] ?? (form === 'many' ? `de ${forms.other}` : forms.other);
}

/** `1 palabra`, `6,529 palabras`. */
export const countOf = (value: number, forms: PluralForms): string =>
  `${formatNumber(value)} ${pluralOf(value, forms)}`;

/** `a, b y c`; `e` before the sound of an i. */
export const listOf = (items: readonly string[]): string => lists().format(items);
