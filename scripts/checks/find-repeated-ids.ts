import type { Problem } from '../report/problem.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { placeInPage } from './check.ts';

/** An id stands once in a page: it is a passage's permanent address. */
export function findRepeatedIds(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    listRepeated(page).map(({ id, offset }) => ({
      kind: 'repeated-id',
      ...placeInPage(site, page, offset),
      what: `The id "${id}" stands more than once in this page.`,
      why: 'Links to it lead to the first of them only.',
      fix: 'Give each element an id of its own.',
    })),
  );
}

function listRepeated({ ids }: BuiltPage) {
  const seen = new Set<string>();
  return ids.filter(({ id }) => seen.size === seen.add(id).size);
}
