/** Few enough to read at one go stand on one page. */
const longestSinglePage = 199;
const perPage = 50;

/** The pages of the list, in order; at least one. */
export function listPages<D>(documents: readonly D[]): D[][] {
  if (documents.length <= longestSinglePage) return [[...documents]];
  const count = Math.ceil(documents.length / perPage);
  return Array.from({ length: count }, (_, page) => documents.slice(page * perPage, (page + 1) * perPage));
}
