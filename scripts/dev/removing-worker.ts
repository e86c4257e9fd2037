/**
 * In development, the answer for `sw.js`: a worker that removes itself and has the open pages load again. Where the built archive was
 * looked at on the same port, its worker would else go on showing the built pages.
 */
export const removingWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));
async function remove() {
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
`;
