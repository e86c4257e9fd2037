/** How a Chromium is started: which, or Playwright's own. */
export const launchOptionsOf = (executablePath: string | undefined) => ({
  ...(executablePath !== undefined && { executablePath }),
  args: [
    // Root, as in a container, has no sandbox; and no request of the browser's own may be counted as the site's.
    ...['--no-sandbox', '--disable-background-networking'],
    // What runs for a second is not compiled twice, nor is the WebAssembly of search: the second compiler costs more than its code spares.
    '--js-flags=--no-turbofan --no-wasm-tier-up --no-wasm-dynamic-tiering',
  ],
});
