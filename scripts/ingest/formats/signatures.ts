/** What the bytes of a file say that it is, where they say it: as a message says it, and by what they begin with. */
export interface Signature {
  is: string;
  /** The endings that files of this kind have. */
  endings: readonly string[];
  test: (bytes: Uint8Array) => boolean;
}

const startsWith =
  (...begin: number[]) =>
  (bytes: Uint8Array): boolean =>
    begin.every((value, place) => bytes[place] === value);

const ascii = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1');

const holds = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, 'latin1');

/** Local header, end of an empty archive. */
const isZip = (bytes: Uint8Array): boolean =>
  startsWith(0x50, 0x4b, 3, 4)(bytes) || startsWith(0x50, 0x4b, 5, 6)(bytes);
const zipWith = (entry: string) => (bytes: Uint8Array) => isZip(bytes) && holds(bytes, entry);

/** From the most telling: what is a ZIP archive inside is told from others by what it holds. */
const signatures: readonly Signature[] = [
  { is: 'a PDF', endings: ['.pdf'], test: (bytes) => /^(?:\xef\xbb\xbf)?\s{0,64}%PDF-\d/.test(ascii(bytes, 80)) },
  { is: 'a Word document', endings: ['.docx'], test: zipWith('word/document.xml') },
  {
    is: 'an OpenDocument text',
    endings: ['.odt'],
    test: zipWith('mimetypeapplication/vnd.oasis.opendocument.text'),
  },
  { is: 'a spreadsheet', endings: ['.xlsx'], test: zipWith('xl/workbook.xml') },
  { is: 'a presentation', endings: ['.pptx'], test: zipWith('ppt/presentation.xml') },
  { is: 'a ZIP archive', endings: ['.zip', '.docx', '.odt', '.epub'], test: isZip },
  { is: 'an RTF document', endings: ['.rtf'], test: (bytes) => ascii(bytes, 6).startsWith('{\\rtf') },
  {
    is: 'a file of old Office programs (.doc, .xls, .msg)',
    endings: ['.doc', '.xls', '.ppt', '.msg'],
    test: startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  },
  {
    is: 'a picture',
    endings: ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.tif', '.tiff'],
    test: (bytes) =>
      startsWith(0x89, 0x50, 0x4e, 0x47)(bytes) ||
      startsWith(0xff, 0xd8, 0xff)(bytes) ||
      startsWith(0x49, 0x49, 0x2a, 0)(bytes) ||
      startsWith(0x4d, 0x4d, 0, 0x2a)(bytes) ||
      /^(?:GIF8[79]a|RIFF.{4}WEBP)/s.test(ascii(bytes, 12)),
  },
  {
    is: 'a sound or a film',
    endings: ['.mp3', '.mp4', '.wav', '.ogg', '.webm', '.mov'],
    test: (bytes) =>
      /^(?:ID3[\x02-\x04]|OggS|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp)/s.test(ascii(bytes, 12)) ||
      startsWith(0x1a, 0x45, 0xdf, 0xa3)(bytes),
  },
  {
    is: 'a compressed file',
    endings: ['.gz', '.bz2', '.xz', '.7z', '.rar'],
    test: (bytes) =>
      startsWith(0x1f, 0x8b)(bytes) ||
      startsWith(0xfd, 0x37, 0x7a, 0x58, 0x5a)(bytes) ||
      /^(?:BZh\d1AY|7z\xbc\xaf|Rar!\x1a\x07)/.test(ascii(bytes, 8)),
  },
  {
    is: 'a program',
    endings: ['.exe', '.bin'],
    test: (bytes) => startsWith(0x7f, 0x45, 0x4c, 0x46)(bytes) || /^MZ[^\n]{0,200}\0/.test(ascii(bytes, 256)),
  },
];

/** What begins with a tag or a mark of its own: a text, where text is expected. */
const marked: readonly Signature[] = [
  {
    is: 'a web page',
    endings: ['.html', '.htm', '.xhtml'],
    test: (bytes) =>
      /^(?:\xef\xbb\xbf)?\s{0,64}(?:<\?xml\s[^<>]{0,200}>\s{0,64})?(?:<!doctype\s+html\b|<html[\s>])/i.test(
        ascii(bytes, 1000),
      ),
  },
  {
    is: 'an XML file',
    endings: ['.xml'],
    test: (bytes) => /^(?:\xef\xbb\xbf)?\s{0,64}<\?xml\s/.test(ascii(bytes, 80)),
  },
];

/** What a file is that should be no text, and begins as one that is written in marks. */
export const findMarkedText = (bytes: Uint8Array): Signature | undefined => marked.find(({ test }) => test(bytes));

export const findSignature = (bytes: Uint8Array): Signature | undefined => signatures.find(({ test }) => test(bytes));
