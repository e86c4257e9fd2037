interface Range {
  start: number;
  end: number;
}

export interface Fences {
  kind: 'fences';
  /** From the first hyphen to the last character of the line that is no white space. */
  open: Range;
  close: Range;
  /** Offset of the line after the closing fence. */
  bodyStart: number;
}

export type FoundFences =
  | { kind: 'none' }
  | Fences
  /** Marked as another language than YAML. */
  | { kind: 'language'; start: number; language: string }
  | { kind: 'unclosed'; start: number };

/** Refused wherever they stand after the first three hyphens; another word there counts only if a closing fence follows. */
const knownLanguages =
  /^(?:js|javascript|jsx?on5?|ts|typescript|coffee|coffeescript|cson|toml|ini|xml|hjson|lisp|ruby|python)$/i;

/**
 * Where front matter begins and ends, by its lines alone. A text that merely begins with a thematic break has none: the line after
 * the opening fence must look like a field. Fences that are not closed count as such only right above a field.
 */
export function findFences(text: string): FoundFences {
  const opening = /^\uFEFF?(---(?:[ \t]*(\S+))?)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!opening || opening[2]?.startsWith('-')) return { kind: 'none' };
  const [line, fence = '', language = 'yaml'] = opening;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  // The end that gray-matter sees: the next line that begins with three hyphens, whatever follows them.
  const closeStart = text.indexOf('\n---', line.length - 1) + 1;
  const isClosed = closeStart > 0 && /^---[ \t]*(?:\r?\n|$)/.test(text.slice(closeStart, closeStart + 100));

  if (!/^ya?ml$/i.test(language)) {
    const isMeant = knownLanguages.test(language) || (isClosed && /^[a-z][\w+.-]*$/i.test(language));
    return isMeant ? { kind: 'language', start: start + 3, language } : { kind: 'none' };
  }
  if (!isClosed) {
    return looksLikeField(text, line.length) ? { kind: 'unclosed', start } : { kind: 'none' };
  }
  const isEmpty = closeStart === line.length;
  if (!isEmpty && !looksLikeField(text, skipToContent(text, line.length))) return { kind: 'none' };
  const lineEnd = text.indexOf('\n', closeStart);
  return {
    kind: 'fences',
    open: { start, end: start + fence.trimEnd().length },
    close: { start: closeStart, end: closeStart + 3 },
    bodyStart: lineEnd === -1 ? text.length : lineEnd + 1,
  };
}

/** `name: value`, `"name": value`, `- name: value`, `{name: value}`. */
function looksLikeField(text: string, offset: number): boolean {
  const name =
    /^[ \t]*(?:-(?= )[ \t]*)?(?:[{[][ \t]*)?(?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:\s|$)/u;
  return name.test(text.slice(offset, offset + 500));
}

/** Past empty lines and YAML comments. */
function skipToContent(text: string, offset: number): number {
  const skipped = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*/y;
  skipped.lastIndex = offset;
  return offset + (skipped.exec(text)?.[0].length ?? 0);
}
