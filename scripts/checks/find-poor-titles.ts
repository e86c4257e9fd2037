import { join } from 'node:path';
import type { Problem } from '../report/problem.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** As much of a description as search engines show, in letters. */
const longest = 160;

/** Every page that search engines may list has a title and a description that no other page has. */
export function findPoorTitles(site: BuiltSite): Problem[] {
  const pages = [...site.pages.values()].filter(({ listed }) => listed);
  return [
    ...pages.flatMap((page) => {
      const { title, description } = page;
      if (title.trim() === '') return problem(site, page, 'The page has no title.');
      if (description.trim() === '') return problem(site, page, 'The page has no description.');
      if (description.length <= longest) return [];
      return problem(
        site,
        page,
        `The page's description has ${String(description.length)} letters; ${String(longest)} are shown.`,
      );
    }),
    ...(['title', 'description'] as const).flatMap((part) => listDoubled(site, pages, part)),
  ];
}

function listDoubled(site: BuiltSite, pages: readonly BuiltPage[], part: 'title' | 'description'): Problem[] {
  const groups = Map.groupBy(pages, (page) => page[part]);
  return [...groups].flatMap(([words, [first, ...others]]) =>
    words.trim() === '' || !first
      ? []
      : others.map((page) => problem(site, page, `The ${part} "${words}" is that of ${first.file} too.`)),
  );
}

const problem = (site: BuiltSite, { file }: BuiltPage, what: string): Problem => ({
  kind: 'poor-title',
  file: join(site.folder, file),
  line: 1,
  column: 1,
  what,
  why: 'Readers choose between pages by these words, in a list of results and in a row of tabs.',
  fix: 'Give the page a title and a description from its own data: src/views/frame/page-descriptions.ts.',
});
