import { mkdirSync } from 'node:fs';
import type { Progress } from '../../../report/progress.ts';
import { drawPhrases } from './draw-phrases.ts';
import { engines, type Engine } from './engines.ts';
import { formatIndexes, formatSearches } from './format-search.ts';
import { measureIndex, type IndexMeasure } from './measure-index.ts';
import { measureSearches, type SearchCost } from './measure-searches.ts';
import { preparePassages } from './prepare-passages.ts';
import { writeClient } from './write-client.ts';

/** An index of one file costs the same whatever is looked for, and is slow to load. */
const few = 5;
const isWhole = (engine: Engine) => engine === 'minisearch' || engine === 'flexsearch';

interface Place {
  /** The site of the archive. */
  built: string;
  /** Where what is indexed is written. */
  site: string;
}

/** Indexes a built site's passages with every engine, looks for `count` phrases of them, and prints what it cost. */
export async function compareEngines({ built, site }: Place, count: number, progress: Progress): Promise<void> {
  mkdirSync(site, { recursive: true });
  const { documents, passages } = preparePassages(built, site);
  const indexes: IndexMeasure[] = [];
  for (const engine of engines) indexes.push(await measureIndex(site, engine));
  console.log(`\n${documents.toLocaleString('en')} documents, ${passages.length.toLocaleString('en')} passages`);
  console.log(formatIndexes(indexes, documents));

  writeClient(site);
  for (const [what, length] of [
    ['Six words', 6],
    ['One word', 1],
  ] as const) {
    const queries = drawPhrases(passages, count, length);
    const costs = new Map<Engine, SearchCost[]>();
    for (const engine of engines) {
      const asked = isWhole(engine) ? queries.slice(0, few) : queries;
      progress.start(`${what}, ${engine}`, asked.length);
      const searches = asked.map((query) => ({ engine, query }));
      costs.set(engine, await measureSearches(site, searches, () => progress.tick()));
      progress.done();
    }
    console.log(`\n${formatSearches(what, costs)}`);
  }
}
