/** What is said of the copy that works from disk once it is made, and in it. Read by the build itself, too: it takes nothing from elsewhere. */
export const portableWords = {
  /** `840 kB`, `2.4 MB`: of a thousand, as browsers and disks say it. */
  size: (bytes: number): string =>
    bytes < 999_500 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  readMe: [
    'This folder is the whole archive. Open index.html with a browser; no network is needed.',
    'Keep the folder together: the pages refer to one another.',
    '',
    'Finding exact words, the filters of quotations and all links work as on the site.',
    'Searching for related pages does not: browsers allow it only for pages that a server sends.',
  ],
};
