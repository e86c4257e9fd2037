/** Words as people count them: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** `6,529` */
export const formatNumber = (value: number): string => value.toLocaleString('en-US');

/** `1 word`, `6,529 words`. */
export const formatCount = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;
