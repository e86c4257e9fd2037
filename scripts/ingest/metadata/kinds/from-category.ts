import type { Kind } from '../../../../src/record/document-kinds.ts';
import type { Sourced } from '../../../../src/record/sourced.ts';

const CATEGORIES: readonly [RegExp, Kind][] = [
  [/\beditorials?\b/i, 'editorial'],
  [/\b(?:op-?ed|opinion|commentary|column)s?\b/i, 'op-ed'],
  [/\b(?:explainer|explained|analysis|backgrounder|faq|primer)s?\b/i, 'explainer'],
  [/\bletters?\b/i, 'letter'],
  [/\b(?:press|news|media)[ _-]?(?:conference|briefing)s?\b/i, 'press-conference'],
  [/\b(?:(?:press|news|media)[ _-]?)?releases?\b|\bcomunicados?\b|\bcommuniqués?\b/i, 'press-release'],
  [/\bstatements?\b/i, 'statement'],
  [/\b(?:speech(?:es)?|remarks|discursos?|discours)\b/i, 'speech'],
  [/\b(?:interviews?|entrevistas?|entretiens?)\b/i, 'interview'],
  [/\bhearings?\b/i, 'hearing'],
  [/\btranscripts?\b/i, 'transcript'],
  [/\b(?:news|article|report|story)\b/i, 'article'],
];

/** What a category can mean; of several kinds the most telling first: `statements-releases` are either. */
export const kindsOfCategory = (category: string): Kind[] => {
  const all = CATEGORIES.filter(([pattern]) => pattern.test(category)).map(([, kind]) => kind);
  // “Press release” and “news release” are no news, “opinion article” is no article.
  return all.length > 1 ? all.filter((kind) => kind !== 'article') : all;
};

export function fromCategory(category: string): Sourced<Kind> | undefined {
  const [kind] = kindsOfCategory(category);
  return kind && { value: kind, basis: 'stated', note: `The source’s own metadata says “${category}”.` };
}
