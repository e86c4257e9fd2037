import { makeId, quoteStem } from '../../record/passage-id.ts';
import { statementSorts, type StatementsFile } from '../../phrases/statements-file.ts';
import { quoteToolWords as words } from '../../words/quotes-tools.ts';
import type { Facets } from './choose-quotes.ts';
import { drawStatement, loadDocument } from './draw-statement.ts';
import type { Statements } from './page-statements.ts';

/** One of all statements: where it stands, what it is chosen by, and what it is ordered by. */
interface Filed {
  document: string;
  quote: string;
  facets: Facets;
  sort: number;
  altered: number;
  length: number;
}

/** So many are shown at first, and with each step. */
const step = 20;

/** All statements of an archive, in the order of its lists. */
export function fileStatements({ documents, speakers, topics }: StatementsFile): Filed[] {
  const all = documents.flatMap(({ id, event, statements }) =>
    statements.map(([number, sort, speaker, length, altered, ...own]): Filed => {
      const value = speakers[speaker]?.value;
      const mode = statementSorts[sort] === 'procedural' ? 'spoken' : (statementSorts[sort] ?? '');
      return {
        document: id,
        quote: makeId(quoteStem, number),
        facets: {
          speaker: value === undefined ? [] : [value],
          mode: [mode],
          document: [id],
          topic: own.flatMap((topic) => topics[topic] ?? []),
          event: event === undefined ? [] : [event],
        },
        sort,
        altered,
        length,
      };
    }),
  );
  return all.sort((a, b) => a.sort - b.sort || a.altered - b.altered || b.length - a.length);
}

/** Those of a file, where no page has them all: what is chosen takes the place of the page's own list. */
export class FiledStatements implements Statements {
  readonly facets: readonly Facets[];
  readonly #all: readonly Filed[];
  readonly #list = document.createElement('ol');
  readonly #more = document.createElement('button');
  readonly #own: HTMLElement;
  readonly #found: HTMLElement;
  #left: Filed[] = [];

  /** @param own the page's own list */
  constructor(file: StatementsFile, own: HTMLElement) {
    this.#all = fileStatements(file);
    this.facets = this.#all.map(({ facets }) => facets);
    this.#own = own;
    this.#list.classList.add('quotes', 'found');
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => void this.#draw());
    const found = document.createElement('div');
    found.append(this.#list, this.#more);
    own.before(found);
    this.#found = found;
  }

  show(places: ReadonlySet<number>, isChosen: boolean): void {
    this.#own.hidden = isChosen;
    this.#found.hidden = !isChosen;
    this.#list.replaceChildren();
    this.#left = isChosen ? this.#all.filter((_, at) => places.has(at)) : [];
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const next = this.#left.splice(0, step);
    this.#more.hidden = this.#left.length === 0;
    this.#more.textContent = words.showMore(Math.min(step, this.#left.length));
    // All places at once, so that what comes late does not stand behind what came first.
    const items = next.map(() => document.createElement('li'));
    this.#list.append(...items);
    await Promise.all(
      next.map(async ({ document: id, quote }, at) => {
        const loaded = await loadDocument(id);
        items[at]?.append(...(loaded ? drawStatement(loaded, quote) : []));
      }),
    );
  }
}
