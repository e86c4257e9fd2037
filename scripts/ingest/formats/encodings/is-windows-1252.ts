import { makesSense } from './makes-sense.ts';

/** Encodings with one byte a character that the same bytes could be. */
const rivals = [
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-15',
  'macintosh',
  'ibm866',
];

/** Where no language writes the letters that others have for those of Windows-1252: Polish has `ni` for `ń` before a vowel. */
const unwritten: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'windows-1250': [
    [/ń(?=[aeiouáéíóú])/gu, 'ñ'],
    [/ă(?=o)/gu, 'ã'],
  ],
  'iso-8859-2': [
    [/ń(?=[aeiouáéíóú])/gu, 'ñ'],
    [/ă(?=o)/gu, 'ã'],
  ],
  'windows-1257': [
    [/ń(?=[aeiou])/gu, 'ñ'],
    [/(?<=\p{L})į/gu, 'á'],
    [/(?<=\p{L})ķ/gu, 'í'],
    [/ē(?=[aou])/gu, 'ç'],
    [/ć(?=o)/gu, 'ã'],
  ],
};

/** Letters beyond ASCII that words of a language have, by its code of ISO 639-1. */
const alphabets: Readonly<Record<string, string>> = {
  en: '',
  es: 'áéíóúüñ',
  gl: 'áéíóúüñ',
  ca: 'àçéèíïóòúü',
  fr: 'àâæçéèêëîïôœùûüÿ',
  it: 'àèéìíîòóù',
  pt: 'áâãàçéêíóôõúü',
  de: 'äöüß',
  nl: 'éëïèêöü',
  da: 'æøåé',
  no: 'æøåéòô',
  sv: 'åäöé',
  fi: 'äöå',
};

/** Languages that write `’` within words. */
const WITH_APOSTROPHE = /^(?:en|ca|fr|it|pt|nl)$/;

/** Of fewer letters names and foreign words are too large a part to tell a language. */
const fewest = 40;

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

/** The text in another encoding, with the letters of this one where that makes none that are written so. */
const readAsRival = (label: string, bytes: Uint8Array): string =>
  (unwritten[label] ?? []).reduce((text, [pattern, own]) => text.replace(pattern, own), decode(label, bytes));

/**
 * Whether bytes are Windows-1252, or ISO-8859-1, for certain: every one of them makes sense where it stands, and read in any other encoding
 * they say the same, or make none; or else only these are the letters of the language that the text is in.
 */
export async function isWindows1252(bytes: Uint8Array): Promise<boolean> {
  const text = decode('windows-1252', bytes);
  // Of no-break spaces alone nothing can be told: in others they are letters.
  if (!/[^\p{ASCII}\u00a0]/u.test(text) || !makesSense(text) || maySharpS(text)) return false;
  const others = rivals
    .map((label) => readAsRival(label, bytes))
    .filter((other) => other !== text && makesSense(other));
  if (others.length === 0) return true;
  const language = await tellLanguageOf(text);
  const alphabet = language === undefined ? undefined : alphabets[language];
  if (language === undefined || alphabet === undefined) return false;
  const fits = (char: string, within: string, at: number): boolean =>
    /\p{L}/u.test(char)
      ? alphabet.includes(char.toLowerCase())
      : !/\p{L}[’]\p{L}/u.test(within.slice(at - 1, at + 2)) || WITH_APOSTROPHE.test(language);
  return others.every((other) => {
    let [own, not, theirs] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const [here, there] = [text.charAt(at), other.charAt(at)];
      if (here === there) continue;
      if (fits(here, text, at)) own += 1;
      else not += 1;
      if (fits(there, other, at)) theirs += 1;
    }
    return own > 0 && theirs === 0 && not * 2 <= own;
  });
}

/** In DOS `ß` is the byte of `á`, and nothing else would tell. */
const maySharpS = (text: string): boolean =>
  !/[^\p{ASCII}\u00a0á]/u.test(text) && /[aeiouy]á(?:[aeiout]|\P{L}|$)/iu.test(text);

/** Of a page only its words tell it. */
async function tellLanguageOf(text: string): Promise<string | undefined> {
  const words = text
    .slice(0, 100_000)
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^<>]*>/gi, ' ')
    .slice(0, 6000);
  if ((words.match(/\p{L}/gu)?.length ?? 0) < fewest) return undefined;
  const { eld } = await import('eld/small');
  const found = eld.detect(words);
  return found.isReliable() ? found.language : undefined;
}
