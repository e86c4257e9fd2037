import type { PagesAnswers, PagesReply, PagesRequest } from './pages-messages.ts';
import { isFromDisk, servedRoot } from '../parts/served-root.ts';

type Settle = { resolve: (answer: never) => void; reject: (error: Error) => void };

/**
 * Asks the worker that looks through the index of pages; nothing of it is loaded before the first question. Where no worker runs, from
 * disk, no page is related to anything; the search page says so.
 */
export class PagesOverWorker implements PagesAnswers {
  #worker: Worker | undefined;
  #asked = 0;
  readonly #open = new Map<number, Settle>();

  find(...given: Parameters<PagesAnswers['find']>): ReturnType<PagesAnswers['find']> {
    return isFromDisk()
      ? Promise.resolve({ all: 0, more: false, hits: [] })
      : this.#ask((id) => ({ id, ask: 'find', given }));
  }

  count(...given: Parameters<PagesAnswers['count']>): ReturnType<PagesAnswers['count']> {
    return isFromDisk() ? Promise.resolve({}) : this.#ask((id) => ({ id, ask: 'count', given }));
  }

  drop(): void {
    this.#worker?.postMessage({ ask: 'drop' } satisfies PagesRequest);
  }

  #ask<Answer>(request: (id: number) => PagesRequest): Promise<Answer> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#asked += 1);
    return new Promise<Answer>((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      worker.postMessage(request(id));
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('pagefind/pages-worker.js', servedRoot()), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PagesReply>) => {
      if ('failed' in data) this.#end(worker);
      else this.#open.get(data.id)?.resolve(data.answer as never);
      this.#open.delete(data.id);
    });
    for (const fault of ['error', 'messageerror']) worker.addEventListener(fault, () => this.#end(worker));
    return worker;
  }

  /** What failed stays so in that worker: the next question starts another one. */
  #end(worker: Worker): void {
    worker.terminate();
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#open.values()) reject(new Error('The index of pages could not be searched'));
    this.#open.clear();
  }
}
