import type { FileProperties } from './extracted.ts';

/** What programs write where nobody has given a name. */
const NOBODY =
  /^(?:user|admin(?:istrator)?|author|document (?:editor|author|owner)|editor|default(?: user)?|guest|test(?: user)?|(?:registered|preferred|valued|office|word) (?:user|customer)|hp|dell|lenovo|acer|asus|toshiba|samsung|sony|openpyxl|libreoffice|apache poi|docx4j|unknown|anonymous|owner|microsoft(?: office)?(?: user)?|windows user|python-docx|usuario(?: de windows)?|utilisateur(?: windows)?)$/i;
/** Titles that programs make of a file's name, or of nothing. */
const NOTHING =
  /^(?:microsoft word - .*|(?:untitled|document|dokument|documento)[\s\d-]*|.*\.(?:docx?|odt|rtf|pdf|html?|txt|wpd|indd|qxd|pptx?|xlsx?))$/i;

/** A program that did not know a letter has put another sign in its place: `?` within a word. */
const LOST = /\p{L}\?\p{Ll}|(?:^|\s)\?{2,9}\s?\p{L}|\uFFFD/u;

/** Properties without names of programs and files. */
export function dropNobody({ author, title, ...others }: FileProperties): FileProperties {
  return {
    ...(title !== undefined && !NOTHING.test(title) && !LOST.test(title) && { title }),
    ...(author !== undefined && !NOBODY.test(author) && !LOST.test(author) && { author }),
    ...others,
  };
}
