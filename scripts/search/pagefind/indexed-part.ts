/**
 * What the index reads of a page that is no document, or nothing where it has no `data-pagefind-body`. Pages of authorities are found by
 * their heads: all passages below would be parsed to be left out.
 */
export function indexedPart(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const head = /<header\b[^<>]*\sdata-pagefind-body\b/.exec(html);
  if (!head) return html;
  const end = html.indexOf('</header>', head.index);
  return `<html><body>${html.slice(head.index, end)}</header></body></html>`;
}
