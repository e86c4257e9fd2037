const CONTACT =
  /^(?:(?:for\s)?(?:further|more|additional)\s(?:information|details)|(?:for\s)?(?:media|press|news)\s?(?:contacts?|office|enquir(?:y|ies)|inquir(?:y|ies)|relations|queries)|contacts?(?:\sfor\s(?:media|press))?|authori[sz]ed\sby|contactos?(?:\s(?:de|para)\s(?:la\s)?(?:prensa|medios))?|(?:para\s)?(?:mayores\sinformes|más\sinformación)|(?:relations\savec\sles\smédias|(?:pour\s)?(?:plus\sd[’']information|renseignements|de\splus\samples\srenseignements)|personnes?-ressources?|contacts?\s(?:presse|médias?)))(?=[\s:,–—-]|$)/iu;

/** The space before such words within a line, where a colon follows them. */
export const BEFORE_CONTACT = /(?<!\s)\s+(?=(?:(?:media|press) )?contact(?:o|s|os)? ?:)/iu;

/** A number to call, or an address to write to. */
const REACH =
  /^(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|web(?:site)?|courriel|tél|téléphone|correo(?:\selectrónico)?|teléfono|cel)\.?\s?[:.]?\s?)?(?:[\w.+-]+@[\w-]+\.[\w.]+|(?:https?:\/\/|www\.)\S+|\+?[\d(][\d\s().-]{6,20}(?:\s?(?:x|ext\.?)\s?\d+)?)$/iu;

/** A line that says whom to call or write to: `MEDIA CONTACT: ANA RUIZ 0555 010 020`. */
export const isContactLine = (text: string): boolean => text.length <= 300 && CONTACT.test(text);

/** A line that is a number or an address and nothing else: `Tel: 555-0100`. */
export const isReachLine = (text: string): boolean => text.length <= 120 && REACH.test(text);
