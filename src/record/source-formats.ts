/**
 * The formats in which documents come, by how the names of their files end. A text that has front matter is Markdown, whatever its file is
 * called. What is not here is refused by its name.
 */
export const sourceFormats = {
  text: { endings: ['.txt', '.text'], mediaType: 'text/plain' },
  markdown: { endings: ['.md', '.markdown'], mediaType: 'text/markdown' },
  html: { endings: ['.html', '.htm'], mediaType: 'text/html' },
  xhtml: { endings: ['.xhtml', '.xht'], mediaType: 'application/xhtml+xml' },
  vtt: { endings: ['.vtt'], mediaType: 'text/vtt' },
  srt: { endings: ['.srt'], mediaType: 'application/x-subrip' },
  docx: {
    endings: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { endings: ['.odt'], mediaType: 'application/vnd.oasis.opendocument.text' },
  rtf: { endings: ['.rtf'], mediaType: 'application/rtf' },
  pdf: { endings: ['.pdf'], mediaType: 'application/pdf' },
  eml: { endings: ['.eml'], mediaType: 'message/rfc822' },
  mhtml: { endings: ['.mhtml', '.mht'], mediaType: 'multipart/related' },
} as const;

export type FormatName = keyof typeof sourceFormats;
export type MediaType = (typeof sourceFormats)[FormatName]['mediaType'];

const formatNames = Object.keys(sourceFormats) as FormatName[];

export const mediaTypes = formatNames.map((name) => sourceFormats[name].mediaType) as [MediaType, ...MediaType[]];

/** How names of files end that are read. */
export const sourceEndings: readonly string[] = formatNames.flatMap((name) => sourceFormats[name].endings);

/** The format that a file's name says it has. */
export function formatOfName(file: string): FormatName | undefined {
  const lower = file.toLowerCase();
  return formatNames.find((name) => sourceFormats[name].endings.some((ending) => lower.endsWith(ending)));
}

/** The format of a media type, of which each has one of its own. */
export const formatOfMediaType = (mediaType: MediaType): FormatName =>
  formatNames.find((name) => sourceFormats[name].mediaType === mediaType) as FormatName;

/** The file beside the records that has the text which was extracted from a document's source. */
export const extractedFile = (id: string): string => `${id}.txt`;
