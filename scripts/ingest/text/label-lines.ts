/** A time as transcripts print it, as a part of patterns: `0:03`, `10:00:03`, `0:0:3.120`. */
export const STAMP = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.’'&/-]*|\d{1,3}|de|del|la|las|los|y|du|des|le|van|von|der|den|da|di|al|bin|of|the|and|for|[(\[][^()[\]:]{1,60}[)\]])`;
/** Who speaks, as a part of patterns: words with capitals, what joins them, and what rides along in brackets. */
export const HOLDER = String.raw`\p{Lu}[\p{L}\p{M}\d.’'&/-]*(?:,? ${WORD}){0,9}`;

const CLOCKED = [
  // `Nadia Holt 0:03`, `Nadia Holt (0:03)`, `Nadia Holt: [0:03]`
  String.raw`(?<behind>${HOLDER}):?(?: ?[—–|-] ?| )[([]?(?<last>${STAMP})[)\]]?:?`,
  // `[Nadia Holt] 10:00:03`
  String.raw`\[(?<boxed>${HOLDER})\]:? ?(?<boxedAt>${STAMP})`,
  // `0:03 Nadia Holt`, `[00:00:03] - Nadia Holt`
  String.raw`[([]?(?<first>${STAMP})[)\]]? ?[—–|-]? ?(?<ahead>${HOLDER}):?`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** A line that holds who speaks and since when, and nothing else. White space is folded. */
export function readClockedLine(line: string): { name: string; stamp: string } | undefined {
  if (line.length > 120 || !/\d:\d/.test(line)) return undefined;
  for (const form of CLOCKED) {
    const groups = form.exec(line)?.groups;
    if (!groups) continue;
    const name = groups['behind'] ?? groups['boxed'] ?? groups['ahead'] ?? '';
    return { name: name.trim(), stamp: groups['last'] ?? groups['boxedAt'] ?? groups['first'] ?? '' };
  }
  return undefined;
}

const BARE = new RegExp(String.raw`^[([]?\s?(?<stamp>${STAMP})\s?[)\]]?$`, 'u');
const SPAN = new RegExp(String.raw`^[([]?(?<stamp>${STAMP}) ?(?:-->|→|–|—|-) ?${STAMP}[)\]]?$`, 'u');

/** A line that is a time, or a time and another: `0:03`, `0:0:3.120 --> 0:0:3.960`. */
export const readStampLine = (line: string): string | undefined =>
  line.length > 60 ? undefined : (BARE.exec(line) ?? SPAN.exec(line))?.groups?.['stamp'];

/** A line that only divides: `---`, `* * *`. */
export const isRuleLine = (line: string): boolean => line.length >= 3 && /^(?:[-–—_=*~#] ?){3,}$/.test(line);

/** A short line all in capitals. */
export function isCapitalLine(line: string): boolean {
  if (line.length > 60) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
