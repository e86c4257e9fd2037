const VERB = '(?:said|says|added|adds|asked|asks|wrote|writes|told|tells|replied|explained|continued)';
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;
const TAG = new RegExp(
  String.raw`[,?!…—–]\s(?:${VERB}\s(?:${NAME}|the\s|an?\s|\p{Ll}+\s${NAME})|(?:${NAME}|he|she|they|the\s\p{Ll}+)\s${VERB}[.,])`,
  'u',
);

/** True where words say within themselves who says them: “…, said the clerk.” They were left open by mistake. */
export const holdsTag = (words: string): boolean => TAG.test(words);
