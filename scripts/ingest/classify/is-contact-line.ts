const CONTACT =
  /^(?:(?:for\s)?(?:further|more|additional)\s(?:information|details)|(?:for\s)?(?:media|press|news)\s?(?:contacts?|office|enquir(?:y|ies)|inquir(?:y|ies)|relations|queries)|contacts?(?:\sfor\s(?:media|press))?|authori[sz]ed\sby|contactos?(?:\s(?:de|para)\s(?:la\s)?(?:prensa|medios))?|(?:para\s)?(?:mayores\sinformes|más\sinformación)|(?:relations\savec\sles\smédias|(?:pour\s)?(?:plus\sd[’']information|renseignements|de\splus\samples\srenseignements)|personnes?-ressources?|contacts?\s(?:presse|médias?)))(?=[\s:,–—-]|$)/iu;

/** The space before such words within a line, where a colon follows them. */
export const BEFORE_CONTACT = /(?<!\s)\s+(?=(?:(?:media|press) )?contact(?:o|s|os)? ?:)/iu;

/** A number to call, or an address to write to. */
const REACH =
  /^(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|web(?:site)?|courriel|tél|téléphone|correo(?:\selectrónico)?|teléfono|cel)\.?\s?[:.]?\s?)?(?:[\w.+-]+@[\w-]+\.[\w.]+|(?:https?:\/\/|www\.)\S+|\+?[\d(][\d\s().-]{6,20}(?:\s?(?:x|ext\.?)\s?\d+)?)$/iu;

/** Where one of several begins that a page sets beside or below each other. */
const NEXT_REACH =
  /\s?[|;,•·]\s?|\s\/\s|\s(?=(?:tel|phone|telephone|mobile|cell|fax|e-?mail|web(?:site)?|courriel|tél|téléphone|correo|teléfono|cel)[\s.:])|\s(?=https?:|www\.)/iu;

/** `Phone: 555-010-0142 Email: ana@example.org` */
function isReachList(text: string): boolean {
  const parts = text.replace(/\s+/g, ' ').trim().split(NEXT_REACH);
  return parts.length > 1 && parts.every((part) => REACH.test(part));
}

/** A line that says whom to call or write to: `MEDIA CONTACT: ANA RUIZ 0555 010 020`, or how. */
export const isContactLine = (text: string): boolean => text.length <= 300 && (CONTACT.test(text) || isReachList(text));

/** A line that is a number or an address and nothing else: `Tel: 555-0100`. */
export const isReachLine = (text: string): boolean => text.length <= 120 && REACH.test(text);
