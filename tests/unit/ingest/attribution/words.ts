const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u02bc`´]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

const fold = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00ad', '').replace(apostrophes, "'").replace(dashes, '-').toLowerCase();

/** The words alone: marks, dashes, white space and case do not count; apostrophes, full stops and hyphens within words do. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(/(?<=[\p{L}\p{N}_])'(?=\s|$)/gu, '')
    .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words as printed. */
export const printedWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

const isSame = (some: readonly string[], others: readonly string[]): boolean => some.join(' ') === others.join(' ');

/** Where `part` stands in `whole`; -1 where it does not, or has no words. */
export const indexOfWords = (part: readonly string[], whole: readonly string[]): number =>
  part.length === 0 ? -1 : whole.findIndex((_, at) => isSame(whole.slice(at, at + part.length), part));

/** `Ana Ruiz` → `ana-ruiz` */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const ARTICLE = /^(?:the|a|an|el|la|los|las|le|les|un|una|une|der|die|das)$/;

/** Without an article before them. */
export const bare = (list: readonly string[]): string[] =>
  list.slice(list.length > 1 && ARTICLE.test(list[0] ?? '') ? 1 : 0);

export const startsWith = (text: readonly string[], first: readonly string[]): boolean =>
  text.slice(0, first.length).join(' ') === first.join(' ');
