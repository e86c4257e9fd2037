/** Code pages as RTF numbers them → names that decoders know. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  28592: 'iso-8859-2',
  65001: 'utf-8',
};

/** Character sets of fonts → code pages. What is not here is read by the file's own. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const codePageOfCharset = (charset: number): number | undefined => CHARSETS[charset];

const decoders = new Map<number, TextDecoder>();

/** Bytes of text in a code page. */
export function decodeCodePage(bytes: readonly number[], page: number): string {
  let decoder = decoders.get(page);
  if (!decoder) {
    decoder = new TextDecoder(NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'));
    decoders.set(page, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
