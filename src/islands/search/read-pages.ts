import { readPhrase, type Phrase } from '../../phrases/find-phrase.ts';
import type { PassagesFile } from '../../phrases/passages-file.ts';
import { drawnLength } from '../../phrases/stored-strip.ts';
import { createPageYield } from '../../phrases/yield-to-page.ts';
import {
  choosePassages,
  findDocumentHits,
  mostPassages,
  type DocumentHits,
  type PassageHit,
} from './choose-passages.ts';
import type { DocumentWords } from './document-words.ts';
import { markWords } from './marked-text.ts';
import type { PageData } from './pagefind-api.ts';
import { readTerms } from './query-terms.ts';
import type { PageHit } from './render-page.ts';
import type { PageResult } from './search-held.ts';
import { findStatements, type StatementHit } from './statement-hits.ts';
import { readTokens, readWanted, type WantedWord } from './wanted-words.ts';

/**
 * What is to be shown of pages that were found, in their order, with breaks in which it is heard that nobody waits any more; then no
 * more are read.
 */
export async function readPages(
  results: readonly PageResult[],
  query: string,
  words: DocumentWords,
  isWanted: () => boolean,
): Promise<PageHit[]> {
  const [phrase, { terms }] = [readPhrase(query), readTerms(query)];
  const rest = createPageYield();
  // Side by side, and as they come.
  const loading = results.map((result) => loadPage(result, words));
  // What nobody waits for any more may fail.
  for (const loaded of loading) loaded.catch(() => undefined);
  const hits: PageHit[] = [];
  for (const [place, loaded] of loading.entries()) {
    await rest();
    if (!isWanted()) break;
    const [page, document] = await loaded;
    const wanted = readWanted(terms, (results[place] as PageResult).held, page);
    const hit = document ? readDocument(page, document, phrase, wanted) : readOther(page, wanted);
    hits.push({ ...hit, forms: otherForms(wanted) });
  }
  return hits;
}

async function loadPage(result: PageResult, words: DocumentWords): Promise<[PageData, PassagesFile | undefined]> {
  const page = await result.data();
  return [page, page.meta.document === undefined ? undefined : await words.read(page.url)];
}

type Shown = Omit<PageHit, 'forms'>;

/** The words come from the archive's own record: the index changes their punctuation. */
function readDocument(page: PageData, words: PassagesFile, phrase: Phrase, wanted: readonly WantedWord[]): Shown {
  const hits = findDocumentHits(words.passages, wanted);
  const found = Object.entries(words.passages).flatMap(([id, { turn }]) => (hits.get(id)?.length ? (turn ?? id) : []));
  const strip = words.strip !== undefined && { encoded: words.strip, places: findPlaces(words.passages, hits) };
  const statements = findStatements(words, wanted);
  const passages = choosePassages(words.passages, [...new Set(found)], phrase, wanted, hits);
  const shown: Shown = {
    ...headOf(page, wanted),
    title: markWords(words.title, wanted),
    kind: words.kind,
    passages: putFirst(
      statements.filter(({ said }) => said > 0),
      passages,
    ),
    ...(strip && { strip }),
  };
  if (isMarked(shown)) return shown;
  // Only the index knows where, or the name under which somebody is quoted stands nowhere in the text.
  return { ...shown, passages: statements.length > 0 ? putFirst(statements, []) : showPlace(page, wanted) };
}

/** Statements that answer the question, then the passages beside them. */
function putFirst(statements: readonly StatementHit[], passages: readonly PassageHit[]): PassageHit[] {
  const others = passages.filter(({ id }) => statements.every(({ places }) => !places.has(id)));
  return [...statements.map(({ hit }) => hit), ...others].slice(0, mostPassages);
}

/** A page that is no document. */
function readOther(page: PageData, wanted: readonly WantedWord[]): Shown {
  const head = headOf(page, wanted);
  return isMarked(head) ? head : { ...head, passages: showPlace(page, wanted) };
}

function headOf({ url, meta: { title = '' }, filters }: PageData, wanted: readonly WantedWord[]): Shown {
  const { pathname, hash } = new URL(url, location.href);
  return { url: pathname, hash, title: markWords(title, wanted), kind: filters['kind']?.[0] ?? '', passages: [] };
}

const isMarked = ({ title, passages }: Shown): boolean =>
  title.places.length > 0 || passages.some(({ name, excerpt }) => name.places.length + excerpt.places.length > 0);

/** So many words are shown before a word that the index found, and so many with it and behind it. */
const [wordsBefore, wordsFrom] = [8, 16];

/** The words around the first place that the index names, where no passage of a document has them, such as a speaker's label. */
function showPlace(
  { content, anchors, weighted_locations: places }: PageData,
  wanted: readonly WantedWord[],
): PassageHit[] {
  const tokens = readTokens(content);
  const shown = places
    .map(({ location: at }) => ({ at, text: markWords(tokens[at] ?? '', wanted) }))
    .find(({ text }) => text.places.length > 0);
  if (!shown) return [];
  const [from, to] = [Math.max(0, shown.at - wordsBefore), shown.at + wordsFrom];
  const text = tokens.slice(from, to).join(' ');
  const excerpt = `${from > 0 ? '… ' : ''}${text}${to < tokens.length ? ' …' : ''}`;
  const id = anchors.filter((anchor) => anchor.location <= shown.at).at(-1)?.id ?? '';
  return [{ id, name: { text: '', places: [] }, excerpt: markWords(excerpt, wanted) }];
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

/** What shares its stem with a word of the query: what begins with it, the page finds by itself. */
const otherForms = (wanted: readonly WantedWord[]): string[] => [
  ...new Set(wanted.flatMap(({ forms: [, ...others] }) => others.map(({ words }) => words.join(' ')))),
];
