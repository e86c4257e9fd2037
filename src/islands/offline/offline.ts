// The worker is registered when the page has all it needs, by a script that is no part of it. Written out, and not with
// `servedRoot`, which would be a file of its own to load.
// From disk there are no workers.
if (!import.meta.env.DEV && location.protocol !== 'file:') {
  addEventListener('load', () => {
    const script = `${document.documentElement.dataset['root'] ?? ''}register-worker.js`;
    import(/* @vite-ignore */ new URL(script, location.href).href).catch(() => undefined);
  });
}
