/** What lies beside the pages for whoever finds the folder. Windows' line ends, which every editor reads. */
export const readMe = (title: string): string =>
  [
    title,
    '',
    'This folder is the whole archive. Open index.html with a browser; no network is needed.',
    'Keep the folder together: the pages refer to one another.',
    '',
    'Finding exact words, the filters of quotations and all links work as on the site.',
    'Searching for related pages does not: browsers allow it only for pages that a server sends.',
    '',
  ].join('\r\n');
