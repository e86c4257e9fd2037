import { readPhrase, type Phrase } from '../../phrases/find-phrase.ts';
import { keepShards } from '../../phrases/keep-shards.ts';
import { NameIndex } from '../../phrases/name-index.ts';
import { PhraseIndex } from '../../phrases/phrase-index.ts';
import type { HitOrder } from '../../phrases/rank-hits.ts';
import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import { searchApart, searchPhrase } from '../../phrases/search-phrase.ts';
import { searchSaid } from '../../phrases/search-said.ts';
import { isWanted } from './hit-facets.ts';
import { loadShard } from './load-shard.ts';
import { showNames } from './name-answers.ts';
import { PassageAnswers, type Listed, type Question } from './passage-answers.ts';
import { readAsked, readNear, type ReadAsked } from './read-asked.ts';
import { RelatedPages } from './related-pages.ts';
import { isSaidWhole } from './render-lead.ts';
import type { SearchQuestion } from './search-address.ts';
import type { Found, Settled } from './search-status.ts';
import { pageAddress } from '../parts/served-root.ts';

const none: Settled<Listed> = { status: 'fulfilled', value: { shown: 0, found: 0, documents: 0, whole: true } };

/** The answers to a question: what it names, then passages in three lists, and pages. Nothing stands in two of them. */
export class AnswerLists {
  readonly #names: HTMLElement;
  readonly exact: PassageAnswers;
  readonly said: PassageAnswers;
  readonly apart: PassageAnswers;
  readonly related: RelatedPages;
  readonly #load = keepShards(loadShard);
  readonly #index = new PhraseIndex(this.#load);
  readonly #nameIndex = new NameIndex(this.#load);

  /** @param part finds the place of a list by its selector */
  constructor(part: (selector: string) => HTMLElement) {
    this.#names = part('[data-answers=authority]');
    this.exact = new PassageAnswers(part('[data-answers=passage]'), 'passage');
    this.said = new PassageAnswers(part('[data-answers=statement]'), 'statement');
    this.apart = new PassageAnswers(part('[data-answers=words]'), 'words');
    this.related = new RelatedPages(part('[data-answers=page]'));
  }

  /** Shows what a question names and the first passages, one list after the other: what comes later costs the first nothing. */
  async ask(question: SearchQuestion, signal: AbortSignal): Promise<Omit<Found, 'related'> | undefined> {
    const { query, chosen, order } = question;
    const isLate = () => signal.aborted;
    const phrase = readPhrase(query);
    const asked = await readAsked(query, this.#nameIndex).catch((): ReadAsked => ({ cards: [] }));
    if (isLate()) return undefined;
    const { cards, said } = asked;
    const isNarrowed = Object.keys(chosen).length > 0;
    showNames(this.#names, isNarrowed ? [] : cards);
    const speaker = cards.length === 1 ? cards[0]?.speaker : undefined;
    const plain: Question = { query, speaker, isWanted: (hit) => isWanted(hit, chosen), signal };
    const wanted = { order, signal };
    const found: Omit<Found, 'related'> = { cards, said, exact: none, statements: none, apart: none };
    if (said?.outright) {
      this.exact.clear();
    } else {
      const leads = cards.length === 0 && phrase.words.length > 1 && order === 'best' ? { leads: isSaidWhole } : {};
      found.exact = await settle(
        this.exact.ask(() => searchPhrase(this.#index, phrase, { ...wanted, speaker }), { ...plain, ...leads }),
      );
    }
    if (isLate()) return undefined;
    if (said) {
      const find = () => this.#without(searchSaid(this.#index, said.search, wanted), signal, this.exact, this.apart);
      found.statements = await settle(this.said.ask(find, { ...plain, query: said.about || said.card.name }));
    } else this.said.clear();
    if (isLate()) return undefined;
    if (said?.outright) this.apart.clear();
    else found.apart = await settle(this.apart.ask(() => this.#findApart(phrase, wanted), plain));
    if (isLate()) return undefined;
    if (!isNarrowed && this.isNothing(found)) found.near = await this.#showNear(asked, query, signal);
    return isLate() ? undefined : found;
  }

  /** Whether it is certain that no passage answers, and nothing is named. */
  isNothing({ cards, near, exact, statements, apart }: Omit<Found, 'related'>): boolean {
    const areListed = [exact, statements, apart].every(({ status }) => status === 'fulfilled');
    return areListed && cards.length === 0 && !near && this.isWhole && this.hits.length === 0;
  }

  /** Finds as many of each list as are counted. */
  async count(): Promise<{ exact: Listed; statements: Listed; apart: Listed }> {
    const [exact, statements, apart] = [await this.exact.count(), await this.said.count(), await this.apart.count()];
    return { exact, statements, apart };
  }

  /** Pages that hold the words in other forms or further apart; those that stand above are none of them. */
  askPages({ query, chosen }: SearchQuestion, signal: AbortSignal) {
    const links = this.#names.querySelectorAll<HTMLAnchorElement>('[data-answer]');
    const above = this.hits.map(({ document: own }) => own.id);
    const without = new Set([
      ...[...links].map(({ pathname }) => pathname),
      ...above.map((id) => pageAddress(`documents/${id}/`).pathname),
    ]);
    return this.related.ask(query.trim(), chosen, without, signal);
  }

  /** All passages that were found, whatever filters leave; and whether there are no more. */
  get hits(): PhraseHit[] {
    return this.#passages.flatMap((list) => list.hits);
  }
  get isWhole(): boolean {
    return this.#passages.every((list) => list.isWhole);
  }
  get #passages() {
    return [this.exact, this.said, this.apart];
  }
  /** Whether a passage answers a question, or it names something. */
  async isAnswered(query: string): Promise<boolean> {
    const phrase = readPhrase(query);
    if ((await readAsked(query, this.#nameIndex)).cards.length > 0) return true;
    const lists = [searchPhrase(this.#index, phrase), searchApart(this.#index, phrase)];
    for (const list of lists) if (!(await list.next()).done) return true;
    return false;
  }

  /** Questions that have an answer here. */
  tries() {
    return this.#nameIndex.tries();
  }
  get all() {
    return [this.exact, this.said, this.apart, this.related];
  }

  clear(): void {
    showNames(this.#names, []);
    for (const answers of this.all) answers.clear();
  }

  #findApart = (phrase: Phrase, wanted: { order: HitOrder; signal: AbortSignal }) =>
    this.#without(searchApart(this.#index, phrase, wanted), wanted.signal, this.said);

  /** Hits that no other list has for the same question. */
  async *#without(
    hits: AsyncGenerator<PhraseHit>,
    signal: AbortSignal,
    ...others: PassageAnswers[]
  ): AsyncGenerator<PhraseHit> {
    for await (const hit of hits) {
      if (!others.some((list) => list.foundFor(signal).some(({ number }) => number === hit.number))) yield hit;
    }
  }

  /** Whose statement holds nothing of what was asked, or whose name is spelt a little differently. */
  async #showNear({ said }: ReadAsked, query: string, signal: AbortSignal) {
    const near = said?.card ?? (await readNear(query, this.#nameIndex).catch(() => undefined));
    if (!signal.aborted && near) showNames(this.#names, [near]);
    return said ? undefined : near;
  }
}

/** What became of it, whatever did. */
export const settle = async <Value>(asked: Promise<Value>): Promise<Settled<Value>> =>
  (await Promise.allSettled([asked]))[0];

/** How many passages all lists show. */
export const shownPassages = ({ exact, statements, apart }: Omit<Found, 'related'>): number =>
  [exact, statements, apart].reduce((sum, list) => sum + (list.status === 'fulfilled' ? list.value.shown : 0), 0);
