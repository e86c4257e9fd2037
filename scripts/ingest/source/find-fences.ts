interface Range {
  start: number;
  end: number;
}

export interface Fences {
  kind: 'fences';
  /** What the lines between are written in. */
  language: 'yaml' | 'toml';
  /** From the first mark to the last character of the line that is no white space. */
  open: Range;
  /** Empty where the fields end at an empty line. */
  close: Range;
  /** Offset of the line after the closing fence. */
  bodyStart: number;
}

export type FoundFences =
  | { kind: 'none' }
  | Fences
  /** Marked as another language than YAML. */
  | { kind: 'language'; start: number; language: string }
  /** `fences`: where it ends if an empty line ends it. */
  | { kind: 'unclosed'; start: number; fences?: Fences };

/** Refused wherever they stand after the first three hyphens; another word there counts only if a closing fence follows. */
const knownLanguages =
  /^(?:js|javascript|jsx?on5?|ts|typescript|coffee|coffeescript|cson|toml|ini|xml|hjson|lisp|ruby|python)$/i;

/** Empty lines may stand above. */
const OPENING = /^(\uFEFF?(?:[ \t]*\r?\n){0,20})(---(?:[ \t]*(\S+))?|\+\+\+)[ \t]*(?:\r?\n|$)/;

/**
 * Where front matter begins and ends, by its lines alone. A text that merely begins with a thematic break has none: the line after
 * the opening fence must look like a field. Fences that are not closed count as such only right above a field.
 */
export function findFences(text: string): FoundFences {
  const opening = OPENING.exec(text);
  if (!opening || opening[3]?.startsWith('-')) return { kind: 'none' };
  const [line, lead = '', fence = '', language = 'yaml'] = opening;
  const start = lead.endsWith('\n') ? lead.length : text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const open = { start, end: start + fence.trimEnd().length };
  if (fence === '+++') return findToml(text, open, line.length);

  const close = findClosing(text, line.length, /^(?:---|\.\.\.[ \t]*$)/, /^(?:-{3,}|\.\.\.)[ \t]*$/);
  if (!/^ya?ml$/i.test(language)) {
    const isMeant = knownLanguages.test(language) || (close && /^[a-z][\w+.-]*$/i.test(language));
    return isMeant ? { kind: 'language', start: start + 3, language } : { kind: 'none' };
  }
  if (!close) {
    if (!looksLikeField(text, line.length)) return { kind: 'none' };
    const fences = endAtEmptyLine(text, open, line.length);
    return { kind: 'unclosed', start, ...(fences && { fences }) };
  }
  const isEmpty = close.start === line.length;
  if (!isEmpty && !looksLikeField(text, skipToContent(text, line.length))) return { kind: 'none' };
  return { kind: 'fences', language: 'yaml', open, close, bodyStart: nextLine(text, close.start) };
}

/** TOML between two lines of `+++`; its first line must be a key with its value, or a table's name. */
function findToml(text: string, open: Range, from: number): FoundFences {
  const close = findClosing(text, from, /^\+\+\+/, /^\+\+\+[ \t]*$/);
  const first = /^(?:[\w.-]+|"[^"\n]*")[ \t]*=|^\[/;
  const content = skipToContent(text, from);
  if (!close || (close.start !== from && !first.test(text.slice(content, content + 500)))) return { kind: 'none' };
  return { kind: 'fences', language: 'toml', open, close, bodyStart: nextLine(text, close.start) };
}

/** The next line that begins as a closing fence does, whatever follows; undefined unless it is one. */
function findClosing(text: string, from: number, begins: RegExp, isWhole: RegExp): Range | undefined {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, Math.min(at + 100, nextLine(text, at))).replace(/\r?\n$/, '');
    if (begins.test(line)) return isWhole.test(line) ? { start: at, end: at + line.trimEnd().length } : undefined;
  }
  return undefined;
}

/**
 * Fields right below one another, and then an empty line: there they end, though nothing closes them, or only what divides the text
 * further down.
 */
export function endAtEmptyLine(text: string, open: Range, from: number): Fences | undefined {
  let at = from;
  while (at < text.length) {
    const line = text.slice(at, nextLine(text, at));
    if (line.trim() === '') break;
    if (!looksLikeField(text, at) && !/^(?:[ \t]+\S|- |#)/.test(line)) return undefined;
    at = nextLine(text, at);
  }
  return { kind: 'fences', language: 'yaml', open, close: { start: at, end: at }, bodyStart: at };
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** `name: value`, `"name": value`, `- name: value`, `{name: value}`, `og:image: value`, `read time: value`, `name:value`. */
function looksLikeField(text: string, offset: number): boolean {
  const name =
    /^[ \t]*(?:-(?= )[ \t]*)?(?:[{[][ \t]*)?(?:[\p{L}_][\p{L}\p{N}_.-]*(?:[ :][\p{L}\p{N}_.-]+)?|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:\s|$)/u;
  const line = text.slice(offset, offset + 500);
  return name.test(line) || /^[\p{L}_][\w-]{1,30}:(?=[^\s/:])/u.test(line);
}

/** Past empty lines and comments. */
function skipToContent(text: string, offset: number): number {
  const skipped = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*/y;
  skipped.lastIndex = offset;
  return offset + (skipped.exec(text)?.[0].length ?? 0);
}
