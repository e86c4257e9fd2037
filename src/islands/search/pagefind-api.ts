/** The part of Pagefind's interface that searches use. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Lets searches say by which words of the index they found each page. The build adds it to Pagefind's script. */
  enterPlaygroundMode(): Promise<void>;
  /** Loads the values of all filters: searches count only those that are loaded. */
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{
    results: IndexResult[];
    /** Filter → value → how many of the results have it. */
    filters: Record<string, Record<string, number>>;
    /** The stem of each word of the query. */
    search_keywords?: string[];
  }>;
}

export interface IndexResult {
  id: string;
  /** Words of the index by which the page was found, in its text and in what is told of it. For quoted queries there are none. */
  scores?: { search_term: string }[];
  /** Places in its text. Only of quoted queries it is known what they are places of: all their words. */
  words: unknown[];
  verbose_meta_scores?: { field_name: string; matched_terms: string[] }[];
  matchedMetaFields?: string[];
  data(): Promise<PageData>;
}

/** A page as the index stores it. */
export interface PageData {
  url: string;
  /** `document` is there for what is one, `speakers` where somebody is quoted in it. */
  meta: { title?: string; document?: string; speakers?: string };
  filters: Record<string, string[]>;
  /** Its words with white space between, which is where they are counted. */
  content: string;
  /** Elements with an id, and the word that each begins with. */
  anchors: { id: string; location: number }[];
  /** The words that were found, by their place among the words. */
  weighted_locations: { location: number; verbose?: { word_string: string } }[];
}

/** Loads the index's own script, which the build puts below the site's root, and what it needs before the first search. */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname });
  await pagefind.init();
  await pagefind.enterPlaygroundMode();
  return pagefind;
}
