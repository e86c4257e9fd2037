import { makeId, quoteStem } from '../../record/passage-id.ts';
import { statementSorts, type StatementSort, type StatementsFile } from '../../phrases/statements-file.ts';
import { quoteToolWords as words } from '#words/quotes-tools.ts';
import type { Facets } from './choose-quotes.ts';
import { drawStatement, loadDocument } from './draw-statement.ts';
import type { Statements } from './page-statements.ts';

/** One of all statements: where it stands, what it is chosen by, and what it is ordered by. */
interface Filed {
  document: string;
  quote: string;
  facets: Facets;
  sort: StatementSort;
  altered: number;
  length: number;
}

/** So many are shown at first, and with each step. */
const step = 20;

/** All statements of an archive, in the order of its lists. */
export function fileStatements({ documents, speakers, topics }: StatementsFile): Filed[] {
  const all = documents.flatMap(({ id, event, language, statements }) =>
    statements.map(([number, sort, speaker, length, altered, ...own]): Filed => {
      const value = speakers[speaker]?.value;
      const kept = statementSorts[sort] ?? 'procedural';
      return {
        document: id,
        quote: makeId(quoteStem, number),
        facets: {
          speaker: value === undefined ? [] : [value],
          mode: [kept === 'procedural' ? 'spoken' : kept],
          document: [id],
          topic: own.flatMap((topic) => topics[topic] ?? []),
          event: event === undefined ? [] : [event],
          language: language === undefined ? [] : [language],
        },
        sort: kept,
        altered,
        length,
      };
    }),
  );
  const rank = ({ sort }: Filed) => statementSorts.indexOf(sort);
  return all.sort((a, b) => rank(a) - rank(b) || a.altered - b.altered || b.length - a.length);
}

/**
 * Those of a file, where no page has them all: what is chosen takes the place of the page's own list, each sort below a heading of its own.
 */
export class FiledStatements implements Statements {
  readonly facets: readonly Facets[];
  readonly #all: readonly Filed[];
  readonly #lists = document.createElement('div');
  readonly #more = document.createElement('button');
  readonly #own: HTMLElement;
  readonly #found: HTMLElement;
  #left: Filed[] = [];
  /** How many of each sort are chosen. */
  #counts: ReadonlyMap<StatementSort, number> = new Map();

  /** @param own the page's own list */
  constructor(file: StatementsFile, own: HTMLElement) {
    this.#all = fileStatements(file);
    this.facets = this.#all.map(({ facets }) => facets);
    this.#own = own;
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => void this.#draw());
    const found = document.createElement('div');
    found.append(this.#lists, this.#more);
    own.before(found);
    this.#found = found;
  }

  show(places: ReadonlySet<number>, isChosen: boolean): void {
    this.#own.hidden = isChosen;
    this.#found.hidden = !isChosen;
    this.#lists.replaceChildren();
    this.#left = isChosen ? this.#all.filter((_, at) => places.has(at)) : [];
    this.#counts = countSorts(this.#left);
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const next = this.#left.splice(0, step);
    this.#more.hidden = this.#left.length === 0;
    this.#more.textContent = words.showMore(Math.min(step, this.#left.length));
    // All places at once, so that what comes late does not stand behind what came first.
    const items = next.map(({ sort }) => this.#listOf(sort).appendChild(document.createElement('li')));
    await Promise.all(
      next.map(async ({ document: id, quote }, at) => {
        const loaded = await loadDocument(id);
        items[at]?.append(...(loaded ? drawStatement(loaded, quote) : []));
      }),
    );
  }

  #listOf(sort: StatementSort): HTMLElement {
    const known = this.#lists.querySelector<HTMLElement>(`[data-sort=${sort}] ol`);
    if (known) return known;
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const says = document.createElement('span');
    const list = document.createElement('ol');
    section.className = 'said';
    section.dataset['sort'] = sort;
    list.className = 'quotes';
    says.textContent = words.sectionSays[sort](this.#counts.get(sort));
    heading.append(words.sections[sort], ' ', says);
    section.append(heading, list);
    this.#lists.append(section);
    return list;
  }
}

function countSorts(statements: readonly Filed[]): ReadonlyMap<StatementSort, number> {
  const bySort = Map.groupBy(statements, ({ sort }) => sort);
  return new Map([...bySort].map(([sort, own]) => [sort, own.length]));
}
