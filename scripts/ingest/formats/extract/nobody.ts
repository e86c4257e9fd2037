import type { FileProperties } from './extracted.ts';

/** What programs write where nobody has given a name. */
const NOBODY =
  /^(?:user|admin(?:istrator)?|author|document (?:editor|author|owner)|editor|default(?: user)?|guest|test(?: user)?|(?:registered|preferred|valued|office|word) (?:user|customer)|hp|dell|lenovo|acer|asus|toshiba|samsung|sony|openpyxl|libreoffice|apache poi|docx4j|unknown|anonymous|owner|microsoft(?: office)?(?: user)?|windows user|python-docx|usuario(?: de windows)?|utilisateur(?: windows)?)$/i;
/** Titles that programs make of a file's name, or of nothing. */
const NOTHING =
  /^(?:microsoft word - .*|(?:untitled|document|dokument|documento)[\s\d-]*|.*\.(?:docx?|odt|rtf|pdf|html?|txt|wpd|indd|qxd|pptx?|xlsx?))$/i;

/** What a document is, where its writer's name should stand. */
const NO_NAME =
  /^(?:concept|proposal|report|draft|presentation|document|template|copy|prepared|created|produced|generated|submitted|powered)(?!\p{L})/iu;

/** A title that breaks off: programs take the first so many letters of a text. */
const BREAKS_OFF =
  /\s(?:at|of|the|on|in|and|to|for|by|with|an?|de|del|la|las|los|el|le|les|des|du|et|y|en|à|und|der|die|das|von|für|di|della|e)$/iu;

/** A program that did not know a letter has put another sign in its place: `?` within a word. */
const LOST = /\p{L}\?\p{Ll}|(?:^|\s)\?{2,9}\s?\p{L}|\uFFFD/u;

/** Properties without names of programs and files. */
export function dropNobody({ author, title, ...others }: FileProperties): FileProperties {
  return {
    ...(title !== undefined && !NOTHING.test(title) && !BREAKS_OFF.test(title) && !LOST.test(title) && { title }),
    ...(author !== undefined && !NOBODY.test(author) && !NO_NAME.test(author) && !LOST.test(author) && { author }),
    ...others,
  };
}
