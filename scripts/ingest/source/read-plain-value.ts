import { parseSafeYaml } from '../yaml/parse-safe-yaml.ts';

/** What a list may be written with, within a line. */
const LIST = /^\[(?!\[)(.*)\]$/s;

/**
 * The value of a field as its lines say it, where no strict reader can: text without the marks around it, or a list of such. `raw` is
 * all behind the field's name. Undefined where it is empty.
 */
export function readPlainValue(raw: string): unknown {
  const [head = '', ...below] = raw.split(/\r?\n/);
  const first = head.trim();
  const items = below.map((line) => line.trim()).filter((line) => line !== '');
  if (first === '' && items.length > 0 && items.every((line) => /^- /.test(line))) {
    return items.map((item) => readItem(item.slice(2).trim())).filter((item) => item !== undefined);
  }
  // A mark that folds lines is no text.
  const text = [first, ...goOn(first, below)]
    .join(' ')
    .replace(/^[|>][+-]? /, '')
    .trim();
  const list = LIST.exec(text)?.[1];
  if (list !== undefined && !/^\[[^\]]*\]\(/.test(text)) {
    return list
      .split(',')
      .map((item) => readText(item))
      .filter((item) => item !== undefined);
  }
  return readText(text);
}

/** The lines that a value goes on with: within its marks all of them, else those that are set in and are no fields of their own. */
const goOn = (first: string, below: readonly string[]): string[] =>
  (/^["']/.test(first) && !first.endsWith(first.charAt(0))) || first.length === 1
    ? below.map((line) => line.trim())
    : below
        .filter((line) => /^[ \t]+\S/.test(line) && !/^\s*(?:- |#|[\w.-]+:(?:\s|$))/.test(line))
        .map((line) => line.trim());

/** `- name: Ana Ruiz` is a group of one field. */
function readItem(text: string): unknown {
  const parsed = parseSafeYaml(text, () => ({ file: '', line: 0, column: 0 }));
  return parsed.ok ? (parsed.document.toJS() as unknown) : readText(text);
}

function readText(value: string): string | undefined {
  const text = unquote(value.trim()).trim();
  return text === '' ? undefined : text;
}

/** Without the marks around the whole. Those that only begin and end with a quotation are the text's own. */
function unquote(text: string): string {
  const mark = text.charAt(0);
  if (mark !== '"' && mark !== "'") return text;
  const isClosed = text.length > 1 && text.endsWith(mark);
  const inner = isClosed ? text.slice(1, -1) : text.slice(1);
  const innerMarks = inner.replace(/\\./g, '  ').replace(/(?<=\p{L})'(?=\p{L})/gu, ' ');
  const at = innerMarks.indexOf(mark);
  const closes = at !== -1 && /\S/.test(innerMarks.charAt(at - 1)) && !/[([“‘-]/.test(innerMarks.charAt(at - 1));
  if (closes) return text;
  return mark === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replace(/''/g, mark);
}
