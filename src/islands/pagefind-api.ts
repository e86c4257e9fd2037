/** The part of Pagefind's interface that searches use. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Loads the values of all filters: searches count only those that are loaded. */
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { filters: Record<string, string | Record<string, string>> },
  ): Promise<{
    results: { id: string; data(): Promise<PageData> }[];
    /** Filter → value → how many of the results have it. */
    filters: Record<string, Record<string, number>>;
  }>;
}

export interface PageData {
  url: string;
  /** `kind` is there for what is no document, `words` and `place` (where they stand) for quotations. */
  meta: { title?: string; document?: string; kind?: string; words?: string; place?: string };
  sub_results: { url: string; title: string }[];
}

/** Loads the index's own script, which the build puts below the site's root, and what it needs before the first search. */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname });
  await pagefind.init();
  return pagefind;
}
