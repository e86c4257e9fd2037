/** How a Chromium is started: which, or Playwright's own. */
export const launchOptionsOf = (executablePath: string | undefined) => ({
  ...(executablePath !== undefined && { executablePath }),
  // Root, as in a container, has no sandbox; and no request of the browser's own may be counted as the site's.
  args: ['--no-sandbox', '--disable-background-networking'],
});
