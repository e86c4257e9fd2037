/** In an address beside the query: words that share their stem with words of it, for the page to mark on arrival. */
export const formsName = 'forms';

/** The passages in which the words go on that begin in the one that is gone to. */
export const onwardName = 'to';
