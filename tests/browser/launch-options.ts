/** How a Chromium is started: which, or Playwright's own. */
export const launchOptionsOf = (executablePath: string | undefined) => ({
  ...(executablePath !== undefined && { executablePath }),
  args: [
    // Root, as in a container, has no sandbox; and no request of the browser's own may be counted as the site's.
    ...['--no-sandbox', '--disable-background-networking'],
    // What runs for a second is not compiled twice: the second compiler costs more than its code spares.
    '--js-flags=--no-turbofan',
  ],
});
