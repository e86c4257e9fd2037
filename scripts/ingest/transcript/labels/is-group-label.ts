/** `Some hon. members`, `An honourable member`, `Several voices`: people who are there, told apart by nothing. */
const GROUP =
  /^(?:(?:some|an?|one|several|many|other|all|the|opposition|government|unidentified|unknown|honou?rable|hon)\.?\s)*(?:members?|senators?|deputies|deputy|voices?|delegates?|mps?|crowd|audience|attendees?)$/i;
const ONE = /^(?:an?|one|the|unidentified|unknown)\s/i;

/** A label that names people by what they are in the hall alone. */
export const isGroupLabel = (name: string): boolean => GROUP.test(name);

/** The same for several of them. */
export const isManyLabel = (name: string): boolean => GROUP.test(name) && !(ONE.test(name) && !/s$/i.test(name));
