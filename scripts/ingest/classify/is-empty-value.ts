/** The number that a program gave to a text: `56f0db656be712543a09cc19282a9f27`. */
const HASH = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,64}$/;
const EMPTY = /^(?:none|null|undefined|untitled(?: document)?|no title|n\/a|nan|sin título|sans titre)$/i;

/** What a program puts where it found nothing: `None`. */
export const isEmptyValue = (text: string): boolean =>
  (EMPTY.test(text.trim()) && text.trim() !== 'Nan') || HASH.test(text.trim());
