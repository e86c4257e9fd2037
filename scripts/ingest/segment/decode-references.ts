import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { appendMapped, sliceMapped, type MappedText } from '../text/mapped-text.ts';

/** `[start, end)` of the letters of HTML as what they mean: every unit that a character reference stands for covers all of it. */
export function decodeReferences(letters: MappedText, start: number, end: number): MappedText {
  const text = letters.text.slice(start, end);
  if (!text.includes('&')) return sliceMapped(letters, start, end);
  const decoded: MappedText = { text: '', starts: [], ends: [] };
  let read = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    read += String.fromCodePoint(code);
  });
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    read = '';
    decoder.startEntity(DecodingMode.Legacy);
    const written = decoder.write(text, at + 1);
    const length = written < 0 ? decoder.end() : written;
    if (length <= 0 || read === '') continue;
    appendMapped(decoded, sliceMapped(letters, start + from, start + at));
    from = at + length;
    const fill = (place: number | undefined): number[] => new Array<number>(read.length).fill(place ?? 0);
    appendMapped(decoded, {
      text: read,
      starts: fill(letters.starts[start + at]),
      ends: fill(letters.ends[start + from - 1]),
    });
    at = from - 1;
  }
  appendMapped(decoded, sliceMapped(letters, start + from, end));
  return decoded;
}
