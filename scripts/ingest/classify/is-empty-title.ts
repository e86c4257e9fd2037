const EMPTY = /^(?:none|null|undefined|untitled(?: document)?|no title|n\/a|nan|sin título|sans titre)$/i;

/** What a program puts where it found no title: `None`. */
export const isEmptyTitle = (text: string): boolean => EMPTY.test(text.trim());
