/** What a copy that is opened from disk has no use for: a browser runs no worker there and fetches nothing. */
const leftOut: readonly RegExp[] = [
  // Scripts as modules, and workers: one classic script holds all that runs but what runs before the first paint.
  /^(?:assets\/.*|(?!before-paint\.js$)[^/]+)\.js$/,
  // The index of whole pages, and what the search page shows of its answers.
  /^pagefind\//,
  /^documents\/[^/]+\/peeks\.json$/,
  // What the index of phrases has of them.
  /^search\/names\.json$/,
  // Hosts' matters.
  /^404\.html$/,
  /^(?:\.nojekyll|_headers|build\.json|sitemap\.xml|robots\.txt)$/,
  /(?:^|\/)feed\.(?:xml|json)$/,
  /^[^/]+\.webmanifest$/,
  // What other sites show beside a link.
  /^cards\//,
  // In the stylesheet.
  /^fonts\/.*\.woff2$/,
  // What else is in it, packed once more.
  /^data\/bag\.zip$/,
  // Itself.
  /^[^/]+\.zip$/,
];

/** Whether a file of the site, as its path below the root, belongs into the portable copy. */
export const isPortable = (file: string): boolean => !leftOut.some((pattern) => pattern.test(file));
