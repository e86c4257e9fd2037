import { keepingWords as words } from '#words/offline.ts';
import type { CopyReport } from '../../worker/messages.ts';
import { activeWorker, askWorker } from './ask-worker.ts';
import { describeCopy, type CopyView } from './describe-copy.ts';
import type * as Register from './register-worker.ts';
import { servedRoot } from '../parts/served-root.ts';
import { askForLastingRoom, estimateRoom } from './storage-room.ts';

/**
 * Keeps the whole archive in this browser: says its size before, shows how far it is, stops, goes on and removes. Without scripts, or
 * where the browser can't, its text stays.
 */
class KeepOffline extends HTMLElement {
  #worker: ServiceWorker | undefined;
  /** While files are downloaded. */
  #running: AbortController | undefined;
  #status = document.createElement('p');
  #progress = document.createElement('progress');
  #keep = document.createElement('button');
  #remove = document.createElement('button');

  connectedCallback(): void {
    if (import.meta.env.DEV) return;
    if (!isSecureContext || !('serviceWorker' in navigator)) {
      this.replaceChildren(words.onlySecure);
      return;
    }
    this.#status.setAttribute('role', 'status');
    this.#progress.setAttribute('aria-label', words.progress);
    for (const button of [this.#keep, this.#remove]) button.type = 'button';
    this.#keep.addEventListener('click', this.#toggle);
    this.#remove.addEventListener('click', this.#clear);
    this.#show({ status: words.preparing });
    const tools = document.createElement('div');
    tools.className = 'keep-tools';
    tools.append(this.#keep, this.#remove);
    this.replaceChildren(this.#status, this.#progress, tools);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#keep.removeEventListener('click', this.#toggle);
    this.#remove.removeEventListener('click', this.#clear);
  }

  async #start(): Promise<void> {
    const script = new URL('register-worker.js', servedRoot()).href;
    const { registerWorker } = (await import(/* @vite-ignore */ script)) as typeof Register;
    const registration = await registerWorker();
    const worker = registration && (await activeWorker(registration));
    if (!worker) {
      this.#show({ status: words.notPrepared });
      return;
    }
    this.#worker = worker;
    await this.#report('report');
  }

  #toggle = (): void => {
    if (!this.#running) {
      void this.#run();
      return;
    }
    this.#stop();
    // What was asked for last may be long in coming.
    void this.#report('report');
  };

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #clear = (): void => {
    this.#stop();
    void this.#report('remove');
  };

  /** Asks for a few files at a time until all are there, the reader stops it, or they can't be had. */
  async #run(): Promise<void> {
    const running = (this.#running = new AbortController());
    void askForLastingRoom();
    // At once: the first files may be long in coming.
    await this.#report('report');
    for (let goesOn = !running.signal.aborted; goesOn;) {
      const report = await this.#report('keep');
      // Another page of the archive may have removed it.
      goesOn = !running.signal.aborted && report?.fault === undefined && report?.wish === 'started';
    }
    // Another run may have begun since this one was stopped.
    if (this.#isReplaced(running)) return;
    this.#stop();
    await this.#report('report', true);
  }

  #isReplaced = (run: AbortController): boolean => this.#running !== undefined && this.#running !== run;

  /** @param staysFaulty the sentence that stands there goes on being true if it told of a fault. */
  async #report(asked: 'report' | 'keep' | 'remove', staysFaulty = false): Promise<CopyReport | undefined> {
    const report = this.#worker && (await askWorker(this.#worker, asked));
    if (!report) {
      this.#show({ status: words.noAnswer });
      return undefined;
    }
    const room = await estimateRoom();
    const view = describeCopy(report, { isRunning: this.#running !== undefined, room });
    const isFaulty = staysFaulty && this.dataset['fault'] !== undefined;
    if (report.fault) this.dataset['fault'] = report.fault;
    else if (!isFaulty) delete this.dataset['fault'];
    this.#show(isFaulty ? { ...view, status: this.#status.textContent } : view);
    return report;
  }

  #show({ status, keep, remove, progress }: CopyView): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
    showButton(this.#keep, keep);
    showButton(this.#remove, remove);
    this.#progress.hidden = progress === undefined;
    this.#progress.value = progress ?? 0;
  }
}

function showButton(button: HTMLButtonElement, label: string | undefined): void {
  button.hidden = label === undefined;
  button.textContent = label ?? '';
}

if (!customElements.get('keep-offline')) customElements.define('keep-offline', KeepOffline);
