import type { FileProperties } from './extracted.ts';

/** What programs write where nobody has given a name. */
const NOBODY =
  /^(?:user|admin(?:istrator)?|author|unknown|anonymous|owner|microsoft(?: office)?(?: user)?|windows user|python-docx|usuario(?: de windows)?|utilisateur(?: windows)?)$/i;
/** Titles that programs make of a file's name, or of nothing. */
const NOTHING =
  /^(?:microsoft word - .*|(?:untitled|document|dokument|documento)[\s\d-]*|.*\.(?:docx?|odt|rtf|pdf|html?|txt|wpd|indd|qxd|pptx?|xlsx?))$/i;

/** Properties without names of programs and files. */
export function dropNobody({ author, title, ...others }: FileProperties): FileProperties {
  return {
    ...(title !== undefined && !NOTHING.test(title) && { title }),
    ...(author !== undefined && !NOBODY.test(author) && { author }),
    ...others,
  };
}
