/** `Opposition members interjecting—`, `Mr Hale interrupting`, `Honourable senators interjecting.` */
const INTERJECTING =
  /^(?:\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,7}\s)?(?:[Ii]nterject(?:ing|ed|s|ions?)|[Ii]nterrupt(?:ing|ed|ions?)|[Hh]eckl(?:ing|ed))\s?[—–.-]*$/u;
/** A paragraph that is one bracket: `(Applause.)`, `[The bells were rung]`. */
const BRACKETED = /^(?:\([^()]{2,160}\)|\[[^[\]]{2,160}\])\.?$/u;
/** Brackets that stand for words: what could not be heard, what was withheld, and who spoke through whom. */
const FOR_WORDS =
  /^[([]\s?(?:.{0,20}(?:inaudible|unintelligible|indistinct|audio|crosstalk|sic|redacted|withheld|interpret|translat|inaudibl)|as\s)/i;

/** A line that tells what happened in the hall: nobody says it. */
export const isInterjection = (text: string): boolean =>
  (text.length <= 90 && INTERJECTING.test(text)) || (BRACKETED.test(text) && !FOR_WORDS.test(text));
