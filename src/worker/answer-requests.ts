import { chooseAnswer, type Answer, type Asked, type KeptExtent } from './choose-answer.ts';
import { fetchFile, type FetchedFile } from './fetch-file.ts';
import { addressOf, fileOf } from './file-address.ts';
import { KeptCopy } from './kept-copy.ts';
import { rememberOutsideClient } from './remember-outside-client.ts';
import { offlinePage } from './offline-manifest.ts';
import { prepareCopy } from './prepare-copy.ts';
import { readSettings, type Settings } from './settings.ts';
import type { AnswerableEvent, WorkerScope } from './worker-scope.ts';

/** How long a page is waited for where a kept copy could be shown, in milliseconds. */
const patience = 4000;

interface State {
  copy: KeptCopy | undefined;
  settings: Settings;
}

/** Answers the requests of the site's pages from the copy of one build. */
export class AnswerRequests {
  readonly #worker: WorkerScope;
  readonly #version: string;
  #loading: Promise<State> | undefined;
  #restoring: Promise<State> | undefined;
  #state: State | undefined;

  constructor(worker: WorkerScope, version: string) {
    this.#worker = worker;
    this.#version = version;
  }

  get #scope(): string {
    return this.#worker.registration.scope;
  }

  /** What is kept, read once for as long as the worker runs. */
  load(): Promise<State> {
    this.#loading ??= Promise.all([KeptCopy.open(this.#scope, this.#version), readSettings(this.#scope)]).then(
      ([copy, settings]) => (this.#state = { copy, settings }),
    );
    return this.#loading;
  }

  /** Begins anew where the copy has gone: scripts of other sites of the host can delete what is not theirs. */
  async restore(): Promise<State> {
    const state = await this.load();
    if (state.copy) return state;
    this.#restoring ??= prepareCopy(this.#worker)
      .catch(() => undefined)
      .then(() => {
        this.#loading = this.#restoring = undefined;
        return this.load();
      });
    return this.#restoring;
  }

  answer(event: AnswerableEvent): void {
    const file = fileOf(event.request.url, this.#scope);
    if (file === undefined || event.request.method !== 'GET') return;
    if (event.request.mode === 'navigate') event.waitUntil(this.restore());
    // What is not the archive's, as other sites below it, is left to the browser where that is known already.
    if (this.#state && choose(event.request, file, this.#state, false) === 'leave') return;
    event.respondWith(this.#respond(event, file));
  }

  async #respond(event: AnswerableEvent, file: string): Promise<Response> {
    const { request } = event;
    const state = await this.load();
    const { copy } = state;
    const fromOutside = state.settings.outside.includes(event.clientId);
    // What such a page starts is of its build too.
    if (fromOutside && request.destination === 'worker')
      await rememberOutsideClient(this.#worker, state.settings, event.resultingClientId);
    const answer = choose(request, file, state, fromOutside);
    if (!copy || answer === 'leave') return fetch(request);
    if (answer === 'add-slash') {
      return Response.redirect(addressOf(`${file}/index.html`, this.#scope) + new URL(request.url).search);
    }
    const kept = await copy.match(file);
    if (kept && answer === 'kept') return kept;
    return this.#fetchListed(event, file, copy, kept);
  }

  async #fetchListed(event: AnswerableEvent, file: string, copy: KeptCopy, kept?: Response): Promise<Response> {
    const isPage = event.request.mode === 'navigate';
    const options = {
      scope: this.#scope,
      hash: copy.hashOf(file),
      signal: kept ? AbortSignal.timeout(patience) : null,
    };
    const fetched = await fetchFile(file, options).catch(() => undefined);
    if (fetched?.isListed) {
      const isWanted = !kept && this.#state?.settings.wish !== 'nothing';
      // A full device is no reason not to show the page.
      if (isWanted) await copy.put(file, fetched.response.clone()).catch(() => undefined);
      return fetched.response;
    }
    if (kept && (!fetched || fetched.response.status >= 500)) return kept;
    if (!fetched)
      return isPage ? Response.redirect(new URL(`${offlinePage}#not-kept`, this.#scope).href) : Response.error();
    return this.#passOtherVersion(event, isPage, fetched);
  }

  /** The host has another build by now. A page of it is shown, and has all else from the host; files of it fit no page of this build. */
  async #passOtherVersion(event: AnswerableEvent, isPage: boolean, { response }: FetchedFile): Promise<Response> {
    if (!response.ok) return response;
    void this.#worker.registration.update().catch(() => undefined);
    if (!isPage) return Response.error();
    await rememberOutsideClient(this.#worker, (await this.load()).settings, event.resultingClientId);
    return response;
  }
}

function choose(request: Request, file: string, { copy, settings }: State, fromOutside: boolean): Answer {
  const asked: Asked = {
    method: request.method,
    isNavigation: request.mode === 'navigate',
    isPart: request.headers.has('range'),
    file,
    fromOutside,
  };
  return chooseAnswer(asked, extentOf(copy, settings), (name) => copy?.isListed(name) ?? false);
}

function extentOf(copy: KeptCopy | undefined, { wish }: Settings): KeptExtent {
  if (!copy || wish === 'nothing') return 'nothing';
  return copy.isWhole ? 'whole' : 'visited';
}
