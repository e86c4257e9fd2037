/** The only place where an address is built. All are paths from the site's root, with a trailing slash for pages. */

export const homePath = () => '/';
export const documentsPath = () => '/documents/';
export const documentPath = (id: string) => `/documents/${id}/`;
export const passagePath = (id: string, passage: string) => `/documents/${id}/#${passage}`;
export const sourcePath = (id: string) => `/documents/${id}/source/`;
export const searchPath = () => '/search/';
export const aboutPath = () => '/about/';
/** The passages' words as data, for what shows them outside their page. */
export const passagesPath = (id: string) => `/documents/${id}/passages.json`;
