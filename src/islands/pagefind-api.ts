import { isFromDisk, siteRoot } from './site-root.ts';

/** The part of Pagefind's interface that the search page uses. */
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

/** Where no server is, no page is related to anything; the search page says so. */
const unavailable: Pagefind = {
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  filters: () => Promise.resolve(),
  search: () => Promise.resolve({ results: [], filters: {} }),
};

/** Loads the index's own script, which the build puts beside the pages; nothing of it is loaded before the first search. */
export async function loadPagefind(): Promise<Pagefind> {
  if (isFromDisk()) return unavailable;
  const root = siteRoot();
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname });
  await pagefind.init();
  return pagefind;
}
