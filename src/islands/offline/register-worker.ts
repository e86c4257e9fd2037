import '../parts/trusted-types.ts';
import type { CopyRequest } from '../../worker/messages.ts';
import { servedRoot } from '../parts/served-root.ts';
import { newVersionWords as words } from '#words/offline-new-version.ts';

/**
 * Registers the worker that keeps the archive. Its scope is the site's root, wherever that is. The build makes a script of its own of
 * this module, which every page loads in the end.
 * @returns undefined where there is none: the browser has no workers, or the page can't know the site's root.
 */
export const registerWorker = (): Promise<ServiceWorkerRegistration | undefined> =>
  (registered ??= register().catch(() => undefined));

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;
void registerWorker();

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  // 404.html is served at any depth: its root is that of the host, which may be another site's.
  if (!('serviceWorker' in navigator) || document.documentElement.dataset['root']?.startsWith('/')) return undefined;
  const address = new URL('sw.js', servedRoot()).href;
  const options = { updateViaCache: 'none' } as const;
  // Where another one answers, that of an archive above this one, what comes is the first version and not a newer one.
  const isKept = navigator.serviceWorker.controller?.scriptURL === address;
  // At once: another tab may take the next version before this page is seen. It goes on with that only from its beginning.
  if (isKept) navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  await pageIsSeen();
  // A tool that stands in for the browser may give none.
  const registration = (await navigator.serviceWorker.register(address, options)) as
    | ServiceWorkerRegistration
    | undefined;
  if (registration && isKept) followVersions(registration);
  return registration;
}

/** The page comes first: where the processor is slow, bringing the others' files can keep a page that is ready from the screen for seconds. */
function pageIsSeen(): Promise<void> {
  // Some browsers don't tell when it is; by now it is loaded.
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Announces a version that waits, now or later. */
function followVersions(registration: ServiceWorkerRegistration): void {
  const announce = () => {
    if (registration.waiting) announceVersion(registration);
  };
  announce();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', announce),
  );
}

/** Says on the page that there is a newer version, which waits until the reader wants it: by then it may be a newer one still. */
function announceVersion(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.new-version')) return;
  const notice = document.createElement('p');
  notice.className = 'new-version';
  notice.setAttribute('role', 'status');
  const use = document.createElement('button');
  use.type = 'button';
  use.textContent = words.use;
  const ask = () => registration.waiting?.postMessage({ ask: 'use' } satisfies CopyRequest);
  // Again until it takes over, when this page is loaded anew: to ask twice harms nothing, and a message that is lost would show by nothing.
  use.addEventListener('click', () => (ask(), setInterval(ask, 3000)), { once: true });
  document.body.append(notice);
  // What is put into a status that is there already is read out.
  notice.append(words.ready, use);
}
