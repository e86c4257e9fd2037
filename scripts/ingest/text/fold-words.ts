/** Words alone, for telling whether two stretches say the same: no case, marks, quotation marks or spaces. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
