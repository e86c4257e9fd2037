const CONTACT =
  /^(?:(?:for\s)?(?:further|more)\s(?:information|details)|(?:for\s)?(?:media|press|news)\s?(?:contacts?|office|enquir(?:y|ies)|inquir(?:y|ies)|relations|queries)|contacts?(?:\sfor\s(?:media|press))?|authori[sz]ed\sby)(?=[\s:,–—-]|$)/i;

/** A line that says whom to call or write to: `MEDIA CONTACT: ANA RUIZ 0555 010 020`. */
export const isContactLine = (text: string): boolean => text.length <= 300 && CONTACT.test(text);
