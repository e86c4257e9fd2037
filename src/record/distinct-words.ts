/** Words that tell a stretch from others of its passage, and are read at a glance, in code units. */
const longest = 60;

/** The words of `[start, end)`, cut at a space where they are many. */
function cut(text: string, start: number, end: number): [start: number, end: number] {
  if (end - start <= longest) return [start, end];
  const space = text.lastIndexOf(' ', start + longest);
  return [start, space > start ? space : start + longest];
}

/**
 * Words of a stretch of a passage that stand once in it: the first few, all, or as many of those around it as are needed. The whole passage
 * where it says the same again and again.
 */
export function distinctWords(text: string, start: number, end: number): string {
  let [from, to] = cut(text, start, end);
  const isOnce = () => text.indexOf(text.slice(from, to)) === from && !text.includes(text.slice(from, to), from + 1);
  if (!isOnce()) [from, to] = [start, end];
  while (!isOnce() && (from > 0 || to < text.length)) {
    from = Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
    const space = text.indexOf(' ', to + 1);
    to = space < 0 ? text.length : space;
  }
  return text.slice(from, to).trim();
}
