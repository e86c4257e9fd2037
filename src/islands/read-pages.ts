import type { PassagesFile } from '../phrases/passages-file.ts';
import { drawnLength } from '../phrases/stored-strip.ts';
import { takeBreaks } from '../phrases/take-breaks.ts';
import { choosePassages, cutWords, findDocumentHits, type DocumentHits, type PassageHit } from './choose-passages.ts';
import { queryWords } from './fold.ts';
import type { PageData } from './pagefind-api.ts';
import type { PageHit } from './render-page.ts';
import type { PageResult } from './search-kinds.ts';

/** As many documents' words are held, for the next key's answers. */
const mostHeld = 30;

/** What of a page is the same whatever is looked for. */
type PageFacts = Pick<PageData, 'url' | 'meta'>;

/**
 * Reads what is to be shown of the pages that were found. The index makes excerpts of all places of a page whenever it is asked for one,
 * which takes longer than the search, and changes their punctuation: it is asked once, and words come from the archive's own record.
 */
export class PageReader {
  readonly #pages = new Map<string, PageFacts>();
  readonly #words = new Map<string, Promise<PassagesFile | undefined>>();

  /** In their order, with breaks in which it is heard that nobody waits any more; then no more are read. */
  async read(results: readonly PageResult[], query: string, isWanted: () => boolean): Promise<PageHit[]> {
    const wanted = queryWords(query);
    const rest = takeBreaks();
    // Side by side, and as they come.
    const loading = results.map((result) => this.#load(result));
    // What nobody waits for any more may fail.
    for (const loaded of loading) loaded.catch(() => undefined);
    const hits: PageHit[] = [];
    for (const [place, loaded] of loading.entries()) {
      await rest();
      if (!isWanted()) break;
      const [page, words] = await loaded;
      const named = async () => placesOf((await results[place]?.data())?.sub_results ?? [], page.url);
      hits.push(await readHit(page, words, query, wanted, named));
    }
    return hits;
  }

  async #load(result: PageResult): Promise<[PageFacts, PassagesFile | undefined]> {
    const { url, meta } = this.#pages.get(result.id) ?? (await result.data());
    this.#pages.set(result.id, { url, meta });
    return [{ url, meta }, meta.words || !meta.document ? undefined : await this.#loadWords(url)];
  }

  /** The words of the document that a page is. */
  #loadWords(page: string): Promise<PassagesFile | undefined> {
    const held = this.#words.get(page) ?? fetchWords(page);
    held.catch(() => this.#words.delete(page));
    // Behind all others, so that those go first which were not wanted for the longest time.
    this.#words.delete(page);
    this.#words.set(page, held);
    for (const oldest of this.#words.keys()) if (this.#words.size > mostHeld) this.#words.delete(oldest);
    return held;
  }
}

async function fetchWords(page: string): Promise<PassagesFile | undefined> {
  const response = await fetch(new URL('passages.json', new URL(page, location.href)));
  return response.ok ? ((await response.json()) as PassagesFile) : undefined;
}

const placesOf = (subs: PageData['sub_results'], page: string): string[] =>
  subs.flatMap((sub) => new URL(sub.url, new URL(page, location.href)).hash.slice(1) || []);

/** `named`: the places of the words by the index, which knows more forms of a word than what is marked. */
async function readHit(
  { url, meta }: PageFacts,
  words: PassagesFile | undefined,
  query: string,
  wanted: readonly string[],
  named: () => Promise<string[]>,
): Promise<PageHit> {
  const page = new URL(url, location.href);
  const { title = '', kind = '' } = meta;
  const hit: PageHit = { url: page.pathname, hash: page.hash, title, kind, passages: [] };
  if (meta.words) return { ...hit, passages: [quotePassage(page, meta, wanted)] };
  if (!words) return hit;
  const hits = findDocumentHits(words.passages, wanted);
  const found = Object.entries(words.passages).flatMap(([id, { turn }]) => (hits.get(id)?.length ? (turn ?? id) : []));
  const places = found.length > 0 ? [...new Set(found)] : await named();
  const strip = words.strip !== undefined && { encoded: words.strip, places: findPlaces(words.passages, hits) };
  return {
    ...hit,
    title: words.title,
    kind: words.kind,
    passages: choosePassages(words.passages, places, query, wanted, hits),
    ...(strip && { strip }),
  };
}

/** How many characters of a document's picture stand before each place of the words. */
function findPlaces(passages: PassagesFile['passages'], hits: DocumentHits): number[] {
  let before = 0;
  return Object.entries(passages).flatMap(([id, { text }]) => {
    const from = before;
    before += drawnLength({ id, text });
    return before > from ? (hits.get(id) ?? []).map(([start]) => from + start) : [];
  });
}

/** The words of a quotation, which leads to where they stand. */
const quotePassage = (
  { hash }: URL,
  { words = '', place = '' }: PageData['meta'],
  wanted: readonly string[],
): PassageHit => ({
  id: hash.slice(1),
  name: place,
  excerpt: cutWords(words, wanted),
});
