/** `Some hon. members`, `An honourable member`, `Several voices`: people who are there, told apart by nothing. */
const GROUP =
  /^(?:(?:some|an?|one|several|many|other|all|the|audience|opposition|government|unidentified|unknown|honou?rable|hon)\.?\s)*(?:members?|senators?|deputies|deputy|voices?|delegates?|mps?|crowd|audience|attendees?|questioners?)$/i;
/** The same in French and Spanish: `Des voix`, `Plusieurs députés`, `Varias voces`. */
const OTHERS =
  /^(?:(?:des|une|plusieurs|quelques|certaine?s|l[’']honorable|honorables|varias|varios|algunas|algunos|una|unas|unos|los|las)\s)+(?:honorables\s)?(?:voix|députée?s?|sénateurs?|sénatrices?|membres?|voz|voces|diputad[oa]s?|senador[ea]s|asistentes|legisladores)$/i;
/** What a program prints where it heard several at once. */
const AT_ONCE = /^(?:overlapping|multiple|simultaneous) (?:speakers|voices)$/i;
const ONE = /^(?:an?|audience|one|the|unidentified|unknown|une?|una)\s/i;

/** A label that names people by what they are in the hall alone. */
export const isGroupLabel = (name: string): boolean => [GROUP, OTHERS, AT_ONCE].some((pattern) => pattern.test(name));

/** The same for several of them. */
export const isManyLabel = (name: string): boolean => isGroupLabel(name) && !(ONE.test(name) && !/s$/i.test(name));
