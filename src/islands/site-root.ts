/** Where the site stands: `/`, or a folder on some host. */
export const siteRoot = (): URL => new URL(document.documentElement.dataset['root'] ?? '/', location.href);
