/** `6,529` */
export const formatNumber = (value: number): string => value.toLocaleString('en-US');

/** `1 word`, `6,529 words`. */
export const formatCount = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;
