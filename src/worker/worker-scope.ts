/** What this project uses of a service worker's surroundings; the types for pages that TypeScript brings don't have it. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'window' | 'all' }): Promise<readonly WorkerClient[]>;
  };
  /** Set by the first line of the built script. */
  readonly archiveVersion: string;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnswerableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent) => void): void;
}

interface WorkerClient {
  readonly id: string;
  readonly url: string;
}

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AnswerableEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
