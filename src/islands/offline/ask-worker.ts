import type { CopyReport, CopyRequest } from '../../worker/messages.ts';

/** The worker that answers, once it has all that it needs; undefined where that fails. */
export function activeWorker({
  active,
  installing,
  waiting,
}: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const coming = installing ?? waiting;
  if (active ?? !coming) return Promise.resolve(active ?? undefined);
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(undefined);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** Undefined where the worker has no answer. */
export function askWorker(
  worker: ServiceWorker,
  asked: Exclude<CopyRequest['ask'], 'use'>,
): Promise<CopyReport | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<CopyReport | undefined>) => resolve(data);
    worker.postMessage({ ask: asked } satisfies CopyRequest, [port2]);
  });
}
