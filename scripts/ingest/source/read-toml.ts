import { parse, TomlDate, type TomlTable } from 'smol-toml';
import type { Fences } from './find-fences.ts';
import type { FrontMatter, FrontMatterField } from './front-matter.ts';

/** Deepest nesting of lists and groups on a line. */
const maximumTomlDepth = 32;

/** Front matter in TOML, with days and times as the text that they are written in; undefined where it is no TOML. */
export function readToml(text: string, { open, close, bodyStart }: Fences): FrontMatter | undefined {
  const table = parseToml(text.slice(open.end, close.start));
  if (!table) return undefined;
  const data = toPlain(table) as Record<string, unknown>;
  const fields = cutFields(text, open.end, close.start, new Set(Object.keys(data)));
  return { data, fields, fences: [open, close], bodyStart };
}

function parseToml(toml: string): TomlTable | undefined {
  try {
    return parse(toml, { maxDepth: maximumTomlDepth, integersAsBigInt: 'asNeeded' });
  } catch {
    return undefined;
  }
}

function toPlain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toPlain(own)]));
}

const KEY = /^[ \t]*(?:\[{1,2}[ \t]*)?(?:"(?<quoted>[^"\n]+)"|'(?<single>[^'\n]+)'|(?<bare>[\w-]+))/;

/** A field begins where a line begins with its name, and reaches to the next one; a table has all that is in it. */
function cutFields(text: string, from: number, to: number, names: Set<string>): FrontMatterField[] {
  const fields: FrontMatterField[] = [];
  let inTable = false;
  let at = from;
  while (at < to) {
    const end = Math.min(to, text.indexOf('\n', at) + 1 || to);
    const line = text.slice(at, Math.min(end, at + 300));
    const { quoted, single, bare } = KEY.exec(line)?.groups ?? {};
    const name = quoted ?? single ?? bare;
    const isTable = line.trimStart().startsWith('[');
    const last = fields.at(-1);
    if (name !== undefined && names.has(name) && (isTable || !inTable) && last?.name !== name) {
      inTable = isTable;
      const start = last ? at : from + text.slice(from, at + 300).search(/\S/);
      fields.push({ name, start, end });
    } else if (last) {
      last.end = end;
    }
    at = end;
  }
  return fields.map((field) => ({
    ...field,
    end: field.start + text.slice(field.start, field.end).trimEnd().length,
  }));
}
