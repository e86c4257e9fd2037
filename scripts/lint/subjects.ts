import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Layer } from './layer.ts';

/**
 * What the site is about, one name for each: the folders of `src/views`, `src/components` and `src/islands`. What several of them share
 * stands in `src/parts`, and in the folder `parts` of each storey.
 */
export const subjects: readonly string[] = [...new Set(findFolders())].filter((name) => name !== 'parts').sort();

function findFolders(): string[] {
  const root = join(import.meta.dirname, '..', '..');
  return globSync('src/{views,components,islands}/*/', { cwd: root }).map((folder) => basename(folder));
}

type Rules = Omit<Layer, 'name' | 'holds'>;

/** The names of a storey's layers: `views/home`. */
export const layersOf = (storey: string): string[] => [...subjects, 'parts'].map((subject) => `${storey}/${subject}`);

/**
 * A layer for each subject of a storey, and one for their `parts`, which they may import; not one another. A file beside those folders may
 * import nothing.
 */
export function storey(name: string, rulesOf: (subject: string) => Rules): Layer[] {
  const layer = (subject: string): Layer => {
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
