import { findPhrase, readPhrase, type Phrase } from '../../../../src/phrases/find-phrase.ts';
import { PhraseIndex } from '../../../../src/phrases/phrase-index.ts';
import { searchPhrase } from '../../../../src/phrases/search-phrase.ts';
import { unwrapShard } from '../../../../src/phrases/shards.ts';
import type { Engine, WholeIndex } from './engines.ts';

// Runs in the browser.

/** Looks for a phrase as a page would, up to the first passage or page in which its words stand together. */
export async function firstHit(engine: Engine, query: string): Promise<boolean> {
  // Closed, so that no longer word counts.
  return searches[engine](query, readPhrase(`${query} `));
}

const holds = (text: string, phrase: Phrase) => findPhrase(text, phrase).length > 0;

const searches: Record<Engine, (query: string, phrase: Phrase) => Promise<boolean>> = {
  async phrases(_query, phrase) {
    const index = new PhraseIndex(async (name) => unwrapShard(await (await fetch(`/phrases/${name}.js`)).text()));
    const { done } = await searchPhrase(index, phrase).next();
    return done !== true;
  },

  async pagefind(query, phrase) {
    const pagefind = (await import(pagefindScript)) as PagefindModule;
    const quoted = phrase.words.length > 1 ? `"${query.replace(/["“”]/g, '')}"` : query;
    const { results } = await pagefind.search(quoted);
    for (const result of results) if (holds(readContent(await result.data()), phrase)) return true;
    return false;
  },

  async minisearch(query, phrase) {
    const { default: MiniSearch } = await import('minisearch');
    const { texts, index } = await readWhole('minisearch');
    const found = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], { fields: ['text'] });
    return found.search(query, { combineWith: 'AND' }).some(({ id }) => holds(texts[id as number] ?? '', phrase));
  },

  async flexsearch(query, phrase) {
    const { Index } = await import('flexsearch');
    const { texts, index } = await readWhole('flexsearch');
    const found = new Index({ tokenize: 'strict' });
    for (const [name, piece] of Object.entries(index as Record<string, string>)) found.import(name, piece);
    const ids = found.search(query, { limit: 100_000 }) as number[];
    return ids.some((id) => holds(texts[id] ?? '', phrase));
  },
};

// The build makes it; there is nothing to import before.
const pagefindScript: string = '/pagefind/pagefind.js';

/** Pages come as they are stored (`extendScript`): with a sign between words that no white space parts. */
const readContent = ({ content }: { content: string }): string => content.replaceAll('\u200B', '');

interface PagefindModule {
  search(query: string): Promise<{ results: { data(): Promise<{ content: string }> }[] }>;
}

const readWhole = async (engine: Engine): Promise<WholeIndex> =>
  (await (await fetch(`/${engine}/index.json`)).json()) as WholeIndex;
