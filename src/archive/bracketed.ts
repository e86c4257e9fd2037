/** Supplied words stand in brackets, whether or not the editor wrote them. */
export const bracketed = (value: string, supplied: boolean): string =>
  supplied && !/^\[.*\]$/s.test(value) ? `[${value}]` : value;
