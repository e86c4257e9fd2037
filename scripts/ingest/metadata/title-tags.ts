/** Where a title was to be broken, and the words around it: `The ferry <br> May 5, 1999`. */
const BREAK = /\s*<br\s*\/?>\s*/giy;
/** Marks of words that programs leave in titles. */
const MARK = /<\/?(?:em|i|b|strong|u|mark|small|span|sup|sub|cite)(?:\s[^<>]{0,200})?>/giy;

/** How many letters of HTML stand at a place of a title: a break, which is one space of its words, or marks, which are none of them. */
export function tagAt(text: string, at: number): { length: number; isBreak: boolean } | undefined {
  for (const [pattern, isBreak] of [
    [BREAK, true],
    [MARK, false],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { length: found.length, isBreak };
  }
  return undefined;
}

/** A title without the HTML that is set among its words. */
export function dropTitleTags(title: string): string {
  if (!title.includes('<')) return title;
  let words = '';
  for (let at = 0; at < title.length;) {
    const tag = tagAt(title, at);
    words += tag ? (tag.isBreak ? ' ' : '') : title.charAt(at);
    at += tag?.length ?? 1;
  }
  return words.replace(/\s+/g, ' ').trim();
}
