import { countOf, formatNumber } from '../words/language.ts';

export { formatNumber };

/** `1 word`, `6,529 words`. */
export const formatCount = (value: number, one: string, many = `${one}s`): string =>
  countOf(value, { one, other: many });
