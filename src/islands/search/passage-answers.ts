import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import { answerWords } from '#words/search-answers.ts';
import { HitGroups } from './hit-groups.ts';
import { titleOf, type AnswerKind } from './render-passage.ts';
import { renderLead } from './render-lead.ts';

/** How many passages are shown at first, and more at a time. */
const perStep = 10;

/** So many are counted: each of them has to be loaded and looked through. */
const mostCounted = 50;

/** A question as lists of passages are asked it. */
export interface Question {
  query: string;
  /** What filters leave. */
  isWanted: (hit: PhraseHit) => boolean;
  /** Whether a hit is an answer to more than its list: the first of the list then stands above it, with who said it. */
  leads?: (hit: PhraseHit) => boolean;
  /** Somebody whose own words come first, where the question is a name. */
  speaker?: string | undefined;
  signal: AbortSignal;
}

/** What is known of a list. `whole`: there are no more. */
export interface Listed {
  shown: number;
  /** How many were found that filters leave, and in how many documents. */
  found: number;
  documents: number;
  whole: boolean;
}

/** A list of passages by document that grows as they are verified. */
export class PassageAnswers {
  readonly #section: HTMLElement;
  readonly #kind: AnswerKind;
  readonly #groups: HitGroups;
  #question: Question | undefined;
  #find: (() => AsyncGenerator<PhraseHit>) | undefined;
  #finding: AsyncGenerator<PhraseHit> | undefined;
  /** All that were found, whatever filters leave. */
  #hits: PhraseHit[] = [];
  #isWhole = false;
  #shown = 0;

  constructor(section: HTMLElement, kind: AnswerKind) {
    this.#section = section;
    this.#kind = kind;
    this.#groups = new HitGroups(section.querySelector('.hits') as HTMLOListElement);
  }

  /**
   * Shows the first passages that answer a question, each as it is verified: what stood there before stays until the first of them.
   * @param find finds them, anew each time
   * @throws where a part of the index can't be loaded; of an earlier question nothing is left then.
   */
  async ask(find: () => AsyncGenerator<PhraseHit>, question: Question): Promise<Listed> {
    const { signal, isWanted } = question;
    const finding = find();
    const hits: PhraseHit[] = [];
    let shown = 0;
    let isWhole = false;
    try {
      while (shown < perStep) {
        const next = await finding.next();
        if (signal.aborted) return nothing;
        isWhole = Boolean(next.done);
        if (next.done) break;
        hits.push(next.value);
        if (!isWanted(next.value)) continue;
        if (shown === 0) this.#begin(question);
        this.#show(next.value);
        shown += 1;
      }
    } finally {
      if (!signal.aborted && shown === 0) this.clear();
    }
    [this.#question, this.#find, this.#finding, this.#hits, this.#isWhole] = [question, find, finding, hits, isWhole];
    this.#tell();
    return this.listed;
  }

  /** Finds as many as are counted, without showing them. */
  async count(): Promise<Listed> {
    await this.#take(() => this.#hits.length >= mostCounted);
    this.#tell();
    return this.listed;
  }

  /** @throws where a part of the index can't be loaded; asked again, it goes on behind what is shown. */
  async showMore(): Promise<void> {
    const [question, shown] = [this.#question, this.#shown];
    await this.#take(() => this.#wanted.length > shown + perStep);
    // Another question was asked meanwhile, or the same step twice.
    if (!question || this.#question !== question || this.#shown !== shown) return;
    const [first] = this.#wanted.slice(shown, shown + perStep).map((hit) => this.#show(hit));
    this.#tell();
    first?.querySelector('a')?.focus();
  }

  get listed(): Listed {
    const wanted = this.#wanted;
    const documents = new Set(wanted.map(({ document }) => document.id)).size;
    return { shown: this.#shown, found: wanted.length, documents, whole: this.#isWhole };
  }
  /** All that were found so far. */
  get hits(): readonly PhraseHit[] {
    return this.#hits;
  }
  /** Those found for one question: none while what an earlier one found still stands there. */
  foundFor(signal: AbortSignal): readonly PhraseHit[] {
    return this.#question?.signal === signal ? this.#hits : [];
  }
  get isWhole(): boolean {
    return this.#isWhole;
  }
  /** Shows more of them. */
  get button() {
    return this.#section.querySelector('button') as HTMLButtonElement;
  }

  clear(): void {
    this.#begin(undefined);
    this.#section.hidden = true;
  }

  #begin(question: Question | undefined): void {
    [this.#question, this.#find, this.#finding] = [question, undefined, undefined];
    // Where nothing is asked, there is no more of it.
    [this.#hits, this.#isWhole, this.#shown] = [[], question === undefined, 0];
    this.#groups.clear();
    this.#lead.replaceChildren();
    this.button.hidden = true;
  }

  get #wanted(): PhraseHit[] {
    const question = this.#question;
    return question ? this.#hits.filter(question.isWanted) : [];
  }
  get #lead() {
    return this.#section.querySelector('[data-lead]') as HTMLElement;
  }

  #show(hit: PhraseHit): HTMLElement {
    const { leads, ...question } = this.#question as Question;
    const isFirst = this.#shown === 0;
    this.#shown += 1;
    this.#section.hidden = false;
    if (!isFirst || !leads?.(hit)) return this.#groups.add(hit, this.#kind, question);
    this.#lead.replaceChildren(...renderLead(hit, question.query));
    return this.#lead;
  }

  /** Finds more until there are enough, or no more. */
  async #take(isEnough: () => boolean): Promise<void> {
    const question = this.#question;
    const find = this.#find;
    if (!question || !find) return;
    const finding = (this.#finding ??= skip(find(), this.#hits.length));
    try {
      while (!this.#isWhole && !isEnough()) {
        const next = await finding.next();
        if (this.#question !== question || question.signal.aborted) return;
        if (next.done) this.#isWhole = true;
        else this.#hits.push(next.value);
      }
    } catch (error) {
      if (this.#question !== question || question.signal.aborted) return;
      // What was broken off has no more to give.
      this.#finding = undefined;
      throw error;
    }
  }

  #tell(): void {
    const wanted = this.#wanted;
    const left = wanted.slice(this.#shown);
    this.button.hidden = this.#isWhole && left.length === 0;
    // The first may stand above the groups.
    this.#groups.tell(this.#lead.hasChildNodes() ? wanted.slice(1) : wanted, this.#isWhole);
    this.button.textContent = this.#isWhole ? leftWords(left) : answerWords.morePassages;
  }
}

const nothing: Listed = { shown: 0, found: 0, documents: 0, whole: false };

/** `3 more passages in “The long drought” (2) and “The mayor” (1)` */
function leftWords(left: readonly PhraseHit[]): string {
  const documents = [...Map.groupBy(left, ({ document }) => document.id).values()];
  return answerWords.leftPassages(
    left.length,
    documents.map((own) => ({ title: titleOf(own[0] as PhraseHit), count: own.length })),
  );
}

async function* skip(hits: AsyncGenerator<PhraseHit>, count: number): AsyncGenerator<PhraseHit> {
  let skipped = 0;
  for await (const hit of hits) if ((skipped += 1) > count) yield hit;
}
