import type { PassagesFile } from '../phrases/passages-file.ts';
import { drawnLength } from '../phrases/stored-strip.ts';
import { takeBreaks } from '../phrases/take-breaks.ts';
import { choosePassages, cutWords, type PassageHit } from './choose-passages.ts';
import { findHits, queryWords } from './fold.ts';
import type { PageData } from './pagefind-api.ts';
import { renderPage, type PageHit } from './render-page.ts';
import type { PageResult } from './search-kinds.ts';

/** Loaded side by side, and made one after the other with breaks, so that keys are heard. Nothing more is made once it is aborted. */
export async function renderPages(
  results: readonly PageResult[],
  query: string,
  signal: AbortSignal | undefined,
): Promise<HTMLLIElement[]> {
  const loaded = await Promise.all(results.map(async (result) => loadHit(await result.data())));
  const wanted = queryWords(query);
  const rest = takeBreaks();
  const items: HTMLLIElement[] = [];
  for (const [page, words] of loaded) {
    await rest();
    if (signal?.aborted) break;
    items.push(renderPage(readHit(page, words, query, wanted), query, wanted));
  }
  return items;
}

/** A page, and the words of the document that it is. */
async function loadHit(page: PageData): Promise<[PageData, PassagesFile?]> {
  if (page.meta.words || !page.meta.document) return [page];
  const response = await fetch(new URL('passages.json', new URL(page.url, location.href)));
  return response.ok ? [page, (await response.json()) as PassagesFile] : [page];
}

/** Words come from the archive's own record; the index changes punctuation in its excerpts. */
function readHit(
  { url, meta, sub_results }: PageData,
  words: PassagesFile | undefined,
  query: string,
  wanted: readonly string[],
): PageHit {
  const page = new URL(url, location.href);
  const hit = { url: page.pathname, hash: page.hash, title: meta.title ?? '', kind: meta.kind ?? '', passages: [] };
  if (meta.words) return { ...hit, passages: [quotePassage(page, meta, wanted)] };
  if (!words) return hit;
  const found = sub_results.flatMap((sub) => new URL(sub.url, page).hash.slice(1) || []);
  const strip = words.strip !== undefined && { encoded: words.strip, places: findPlaces(words.passages, wanted) };
  return {
    ...hit,
    title: words.title,
    kind: words.kind,
    passages: choosePassages(words.passages, found, query, wanted),
    ...(strip && { strip }),
  };
}

/** How many characters of a document's picture stand before each place of the words. */
function findPlaces(passages: PassagesFile['passages'], wanted: readonly string[]): number[] {
  let before = 0;
  return Object.entries(passages).flatMap(([id, { text }]) => {
    const from = before;
    before += drawnLength({ id, text });
    return before > from ? findHits(text, wanted).map(([start]) => from + start) : [];
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
