// The worker is registered when the page has all it needs, by a script that is no part of it. Written out, and not with
// `siteRoot`, which would be a file of its own to load.
// From disk there are no workers.
if (!import.meta.env.DEV && location.protocol !== 'file:') {
  const register = (): void => {
    const script = `${document.documentElement.dataset['root'] ?? ''}register-worker.js`;
    import(/* @vite-ignore */ new URL(script, location.href).href).catch(() => undefined);
  };
  // Not before the page is seen: the task after a frame's callbacks runs when the frame is drawn.
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(register)));
}
