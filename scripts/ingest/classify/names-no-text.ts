/** What stands on covers of any text, and is the title of none: how secret it is, what its list of contents is called. */
const COVER =
  /^(?:(?:strictly |private (?:and|&) )?confidential|confidencial|confidentiel(?:le)?|vertraulich|(?:for )?internal(?: use(?: only)?)?|draft(?: copy)?|not for (?:publication|circulation|quotation)|(?:table of )?contents(?: page)?|índice(?: general)?|tabla de contenidos?|table des matières|sommaire|inhalt(?:sverzeichnis)?)$/iu;
/** `#PortElder`, by which others find it. */
const TAG = /^#[\p{L}\p{N}_]+$/u;
/** `▪ Costs`, an item of a list that a page set large. */
const ITEM = /^[▪•●◦■►‣] ?\S/u;
/** `2021: Año de la Independencia`, as offices of some lands print above all that they write in a year. */
const OF_YEAR = /^["“«]?(?:\d{4} ?[:.,–—-]? ?)?["“«]?año (?:del?|internacional|nacional)(?!\p{L})/iu;

/** True for a line of a cover that is neither of the text nor its title. */
export function isCoverLine(line: string): boolean {
  const text = line.trim();
  return COVER.test(text.replace(/(?<![.:*])[.:*]+$/u, '').trim()) || TAG.test(text) || OF_YEAR.test(text);
}

/** True for a line that names no text: it is nobody's title. */
export const namesNoText = (line: string): boolean => isCoverLine(line) || ITEM.test(line.trim());
