import type { Layer } from './layer.ts';

/**
 * What the site is about, one name for each: the folders of `src/views`, `src/components` and `src/islands`, and the names of styles and
 * words. What several of them share stands in `src/parts`, and in the folder `parts` of each storey.
 */
export const subjects = [
  'about',
  'authorities',
  'cite',
  'compare',
  'data',
  'documents',
  'dossiers',
  'events',
  'figures',
  'frame',
  'home',
  'offline',
  'quotes',
  'reading',
  'search',
  'source',
  'timeline',
] as const;

export type Subject = (typeof subjects)[number];

type Rules = Omit<Layer, 'name' | 'holds'>;

/** The names of a storey's layers: `views/home`. */
export const layersOf = (storey: string): string[] => [...subjects, 'parts'].map((subject) => `${storey}/${subject}`);

/**
 * A layer for each subject of a storey, and one for their `parts`, which they may import; not one another. A file beside those folders may
 * import nothing.
 */
export function storey(name: string, rulesOf: (subject: Subject | 'parts') => Rules): Layer[] {
  const layer = (subject: Subject | 'parts'): Layer => {
    const rules = rulesOf(subject);
    return {
      name: `${name}/${subject}`,
      holds: [`src/${name}/${subject}/`],
      ...rules,
      imports: [...(subject === 'parts' ? [] : [`${name}/parts`]), ...(rules.imports ?? [])],
    };
  };
  return [...subjects.map(layer), layer('parts'), { name, holds: [`src/${name}/`] }];
}
