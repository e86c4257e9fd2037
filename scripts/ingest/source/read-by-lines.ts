import { isMap, isScalar } from 'yaml';
import type { Place, Problem } from '../../report/problem.ts';
import { parseSafeYaml } from '../yaml/parse-safe-yaml.ts';
import type { Fences } from './find-fences.ts';
import type { FrontMatterField } from './front-matter.ts';
import { readPlainValue } from './read-plain-value.ts';

/** Fields that are read apart from one another. */
export interface ReadByLines {
  data: Record<string, unknown>;
  fields: FrontMatterField[];
  /** Names of those that a strict reader refuses. */
  byLine: string[];
  /** What is never read, however it is written. */
  problems: Problem[];
}

/** `name: value` from the first column on; a name may have a few words, and colons that no space follows. `name:value` is one, too. */
const YAML_FIELD =
  /^(?:"(?<quoted>[^"\n]{1,60})"|'(?<single>[^'\n]{1,60})'|(?<bare>[\p{L}_$@][\p{L}\p{N}_.$/()-]{0,60}(?:[ :][\p{L}\p{N}_.()-]{1,60}){0,3}))[ \t]*:(?=\s|$)|^(?<tight>[\p{L}_][\w-]{1,30}):(?=[^\s/:])/u;
const TOML_FIELD = /^[ \t]*(?:"(?<quoted>[^"\n]{1,60})"|(?<bare>[\w.-]{1,60}))[ \t]*=/;

/** Anchors, aliases and tags that are meant as such: what they stand for is not looked up. */
const REFERENCE = /^(?:&\S+(?:\s|$)|\*[^\s*,[\]{}#]+(?:\s+#.*)?$|!!|!\S*\s+["'[{|>])/;

/**
 * Front matter field by field: each by the rules of YAML if it keeps them, else as its line says. So one colon costs no other field
 * its meaning. A name that comes twice with two values states neither.
 */
export function readByLines(text: string, fences: Fences, place: (offset: number) => Place): ReadByLines {
  const { open, close, language } = fences;
  const fields = cutFields(text, open.end, close.start, language === 'toml' ? TOML_FIELD : YAML_FIELD);
  const read: ReadByLines = { data: {}, fields, byLine: [], problems: [] };
  const taken = new Map<string, string>();
  for (const { name, start, end, valueStart } of fields) {
    const value = language === 'toml' ? undefined : readStrictly(text.slice(start, end));
    const raw = text.slice(valueStart, end);
    if (value === undefined) {
      const problems = REFERENCE.test(raw.trim()) ? refusals(text.slice(start, end), (at) => place(start + at)) : [];
      read.problems.push(...problems);
      if (problems.length === 0) read.byLine.push(name);
    }
    const found = value === undefined ? readPlainValue(raw) : value.value;
    const printed = JSON.stringify([found]);
    if (taken.has(name)) read.byLine.push(name);
    if (taken.has(name) && taken.get(name) !== printed) {
      Reflect.deleteProperty(read.data, name);
    } else if (found !== undefined) {
      Object.defineProperty(read.data, name, { value: found, enumerable: true, configurable: true, writable: true });
    }
    taken.set(name, printed);
  }
  return { ...read, byLine: [...new Set(read.byLine)] };
}

type CutField = FrontMatterField & { valueStart: number };

/** A field reaches to the line before the next one. What stands above the first belongs to it. */
function cutFields(text: string, from: number, to: number, field: RegExp): CutField[] {
  const fields: CutField[] = [];
  let at = text.indexOf('\n', from) + 1;
  while (at > 0 && at < to) {
    const match = field.exec(text.slice(at, at + 300));
    const last = fields.at(-1);
    const end = Math.min(to, text.indexOf('\n', at) + 1 || to);
    if (match) {
      const { quoted, single, bare, tight } = match.groups ?? {};
      const start = last ? at : from + text.slice(from, at + 1).search(/\S/);
      fields.push({ name: quoted ?? single ?? bare ?? tight ?? '', start, end, valueStart: at + match[0].length });
    } else if (last) {
      last.end = end;
    }
    at = end;
  }
  return fields.map((cut) => ({ ...cut, end: cut.start + text.slice(cut.start, cut.end).trimEnd().length }));
}

/** The value of one field by the rules of YAML; undefined where it breaks them. */
function readStrictly(field: string): { value: unknown } | undefined {
  const parsed = parseSafeYaml(field, () => ({ file: '', line: 0, column: 0 }));
  if (!parsed.ok) return undefined;
  const { contents } = parsed.document;
  const [pair] = isMap(contents) ? contents.items : [];
  if (!pair || !isScalar(pair.key)) return undefined;
  const data = parsed.document.toJS() as Record<string, unknown>;
  return { value: data[String(pair.key.value)] };
}

function refusals(field: string, place: (offset: number) => Place): Problem[] {
  const parsed = parseSafeYaml(field, place);
  return parsed.ok ? [] : parsed.problems.filter(({ kind }) => /^yaml-(?:alias|anchor|tag)$/.test(kind));
}
