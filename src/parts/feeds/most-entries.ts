/** How many changes a feed has, the latest first; the page of changes has all. */
export const mostEntries = 100;
