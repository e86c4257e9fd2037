/** In an address beside the query: words that share their stem with words of it, for the page to mark on arrival. */
export const formsName = 'forms';
