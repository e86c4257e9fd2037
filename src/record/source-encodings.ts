/**
 * Encodings of texts that are read beside UTF-8, as the Encoding Standard (WHATWG) names them, and how many bytes each UTF-16 code unit of
 * the decoded text has in them. ISO-8859-1 is read as Windows-1252, of which it is a part, and ISO-8859-9 as Windows-1254.
 */
export const sourceEncodings = {
  'utf-16le': 2,
  'utf-16be': 2,
  'windows-1252': 1,
  'windows-1250': 1,
  'windows-1251': 1,
  'windows-1253': 1,
  'windows-1254': 1,
  'windows-1257': 1,
  'iso-8859-2': 1,
  'iso-8859-5': 1,
  'iso-8859-7': 1,
  'iso-8859-15': 1,
  'koi8-r': 1,
  'koi8-u': 1,
} as const;

export type SourceEncoding = keyof typeof sourceEncodings;

export const encodingNames = Object.keys(sourceEncodings) as [SourceEncoding, ...SourceEncoding[]];
