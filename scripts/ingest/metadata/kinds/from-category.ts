import type { Kind } from '../../../../src/record/document-kinds.ts';
import type { Sourced } from '../../../../src/record/sourced.ts';

const CATEGORIES: readonly [RegExp, Kind][] = [
  [/\beditorials?\b|(?<!\p{L})(?:éditorial|éditoriaux|editoriales)(?!\p{L})/iu, 'editorial'],
  [
    /\b(?:op-?ed|opinion|commentary|column)s?\b|(?<!\p{L})(?:chroniques?|tribunes?|points? de vue|libres? opinions?|opinión|opiniones|columnas?)(?!\p{L})/iu,
    'op-ed',
  ],
  [
    /\b(?:explainer|explained|analysis|backgrounder|faq|primer)s?\b|(?<!\p{L})(?:décryptages?|analyses?)(?!\p{L})/iu,
    'explainer',
  ],
  [/\bletters?\b|(?<!\p{L})(?:lettres?|courrier des lecteurs|cartas?)(?!\p{L})/iu, 'letter'],
  [
    /\b(?:press|news|media)[ _-]?(?:conference|briefing)s?\b|(?<!\p{L})(?:(?:conférence|point)s? de presse|(?:conferencia|rueda)s? de prensa)(?!\p{L})/iu,
    'press-conference',
  ],
  [
    /\b(?:(?:press|news|media)[ _-]?)?releases?\b|\bcomunicados?\b|(?<!\p{L})communiqu[ée]s?(?!\p{L})/iu,
    'press-release',
  ],
  [/\bstatements?\b|(?<!\p{L})déclarations?(?!\p{L})/iu, 'statement'],
  [/\b(?:speech(?:es)?|remarks|discursos?|discours|allocutions?)\b/i, 'speech'],
  [/\b(?:interviews?|entrevistas?|entretiens?|entrevues?)\b/i, 'interview'],
  [/\bhearings?\b/i, 'hearing'],
  [/\btranscripts?\b/i, 'transcript'],
  [
    /\b(?:news|article|report|story)\b|(?<!\p{L})(?:nouvelles?|actualités?|reportages?|noticias?)(?!\p{L})/iu,
    'article',
  ],
];

/** What a category can mean; of several kinds the most telling first: `statements-releases` are either. */
export const kindsOfCategory = (category: string): Kind[] => {
  const all = CATEGORIES.filter(([pattern]) => pattern.test(category)).map(([, kind]) => kind);
  // “Press release” and “news release” are no news, “opinion article” is no article.
  return all.length > 1 ? all.filter((kind) => kind !== 'article') : all;
};

/** Of several names that a document is filed under, the only one that is a kind's and nothing else: `press-releases`, `speeches`. */
export function categoryOfTags(tags: readonly string[]): string | undefined {
  const found = tags.filter((tag) => {
    const [pattern, kind] = CATEGORIES.find(([known]) => known.test(tag)) ?? [];
    return pattern !== undefined && kind !== 'article' && tag.replace(pattern, '').replace(/[\s_-]/g, '') === '';
  });
  return new Set(found.flatMap(kindsOfCategory)).size === 1 ? found[0] : undefined;
}

/** The parts of an address's path that name a kind: `/media-releases/`; those of news and letters may be anything. */
export function kindsOfAddress(address: string): { kind: Kind; part: string }[] {
  const folders = new URL(address).pathname.split('/').filter(Boolean).slice(0, -1);
  return folders.flatMap((part) => {
    const category = categoryOfTags([part.toLowerCase()]);
    const [kind] = category === undefined ? [] : kindsOfCategory(category);
    return kind === undefined ? [] : [{ kind, part }];
  });
}

export function fromCategory(category: string): Sourced<Kind> | undefined {
  const [kind] = kindsOfCategory(category);
  return kind && { value: kind, basis: 'stated', note: `The source’s own metadata says “${category}”.` };
}
