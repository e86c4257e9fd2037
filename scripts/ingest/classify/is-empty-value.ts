const EMPTY = /^(?:none|null|undefined|untitled(?: document)?|no title|n\/a|nan|sin título|sans titre)$/i;

/** What a program puts where it found nothing: `None`. */
export const isEmptyValue = (text: string): boolean => EMPTY.test(text.trim());
