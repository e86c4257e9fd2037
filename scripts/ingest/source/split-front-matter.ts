import matter from 'gray-matter';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { placeInText } from '../../report/place-in-text.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { parseSafeYaml, type YamlDocument } from '../yaml/parse-safe-yaml.ts';
import { endAtEmptyLine, findFences, type Fences } from './find-fences.ts';
import type { FrontMatter, FrontMatterField } from './front-matter.ts';
import { readByLines } from './read-by-lines.ts';
import { readProperties } from './read-properties.ts';
import { readTaggedHead } from './read-tagged-head.ts';
import { readToml } from './read-toml.ts';

export type SplitFrontMatter = { ok: true; frontMatter: FrontMatter } | { ok: false; problems: Problem[] };

/** Names of languages that gray-matter would run or read by other rules than ours. Whatever the spelling, none is used. */
const refusedEngines = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];

/**
 * The YAML front matter of a text that the editor writes, with the range of each field. `text` is the whole decoded file, `file` how
 * messages name it. Nothing in front matter is ever run: another language than YAML is a problem before anything reads it.
 */
export function splitFrontMatter(text: string, file: string): SplitFrontMatter {
  const found = findFences(text);
  if (found.kind === 'none') return { ok: true, frontMatter: noFrontMatter() };
  const place = placeInText(file, text);
  if (found.kind === 'language') return { ok: false, problems: [reportLanguage(place(found.start), found.language)] };
  if (found.kind === 'unclosed') return { ok: false, problems: [reportUnclosed(place(found.start))] };
  if (found.language === 'toml') return { ok: false, problems: [reportLanguage(place(found.open.start), 'toml')] };
  return readFields(text, found, place);
}

/**
 * The front matter of a source, which nobody will mend: YAML or TOML, and what breaks their rules as its lines say. What is told with
 * `byLine` is never told otherwise. Only what could run something, stand for something else or have no fields is a problem.
 */
export function splitSource(text: string, file: string): SplitFrontMatter {
  const found = findFences(text);
  const fences = found.kind === 'unclosed' ? found.fences : found.kind === 'fences' ? found : undefined;
  const properties = found.kind === 'none' ? (readProperties(text) ?? readTaggedHead(text)) : undefined;
  if (properties) return { ok: true, frontMatter: properties };
  if (!fences) return splitFrontMatter(text, file);
  const toml = fences.language === 'toml' ? readToml(text, fences) : undefined;
  if (toml) return { ok: true, frontMatter: toml };
  const place = placeInText(file, text);
  const strict: SplitFrontMatter | undefined =
    found.kind === 'fences' && fences.language === 'yaml' ? readFields(text, fences, place) : undefined;
  if (strict?.ok || strict?.problems.some(({ kind }) => kind === 'yaml-too-deep')) return strict;

  const early = found.kind === 'fences' ? endBeforeText(text, fences) : undefined;
  const { open, close, bodyStart } = early ?? fences;
  const { problems, data, fields, byLine } = readByLines(text, early ?? fences, place);
  if (problems.length > 0) return { ok: false, problems };
  if (fields.length === 0) return strict ?? { ok: true, frontMatter: noFrontMatter() };
  const names = found.kind === 'unclosed' || early ? fields.map(({ name }) => name) : byLine;
  const marks = close.start === close.end ? [open] : [open, close];
  return { ok: true, frontMatter: { data, fields, fences: marks, bodyStart, byLine: names } };
}

/** Where it ends if what stands above its closing fence is text: an empty line, and then lines that are no fields. */
function endBeforeText(text: string, { open, close, language }: Fences): Fences | undefined {
  const early = language === 'yaml' ? endAtEmptyLine(text, open, text.indexOf('\n', open.end) + 1) : undefined;
  if (!early || early.bodyStart >= close.start) return undefined;
  const rest = text.slice(early.bodyStart, close.start).trimStart();
  const [line = ''] = rest.split('\n', 1);
  return /^[^\s:#"'-]/.test(line) && line.includes(' ') && !line.includes(':') ? early : undefined;
}

export const noFrontMatter = (): FrontMatter => ({ data: {}, fields: [], fences: [], bodyStart: 0 });

function readFields(text: string, fences: Fences, place: (offset: number) => Place): SplitFrontMatter {
  const { open, close, bodyStart } = fences;
  let problems: Problem[] = [];
  let document: YamlDocument | undefined;

  // gray-matter hands over what ends before the line break above the closing fence.
  let yamlStart = open.end;
  const readYaml = (given: string) => {
    yamlStart = close.start - 1 - given.length;
    // A carriage return without its line feed is a character to the parser.
    const yaml = given.replace(/\r$/, '');
    const parsed = parseSafeYaml(yaml, (offset) => place(yamlStart + offset));
    if (parsed.ok) document = parsed.document;
    else problems = parsed.problems;
    return {};
  };
  const refuse = (): never => {
    throw new Error('Front matter in another language than YAML reached its reader.');
  };
  // Options are always passed: without them gray-matter answers a broken text from its cache the second time.
  matter(`${text.slice(open.start, close.start)}---`, {
    language: 'yaml',
    engines: { ...Object.fromEntries(refusedEngines.map((name) => [name, refuse])), yaml: readYaml, yml: readYaml },
  });

  if (problems.length > 0) return { ok: false, problems };
  const contents = document?.contents;
  if (!contents || (isScalar(contents) && contents.value === null)) {
    return { ok: true, frontMatter: { data: {}, fields: [], fences: [open, close], bodyStart } };
  }
  if (!isMap(contents)) return { ok: false, problems: [reportNoMapping(place(yamlStart + contents.range[0]))] };

  const fields = listFields(text, contents, yamlStart, fences);
  const data = document?.toJS() as Record<string, unknown>;
  return { ok: true, frontMatter: { data, fields, fences: [open, close], bodyStart } };
}

/** Each field reaches to the next one, so that comments belong to the field they follow, or to the first. */
function listFields(text: string, map: YAMLMap.Parsed, yamlStart: number, { open, close }: Fences): FrontMatterField[] {
  const keys = map.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : String(key),
    start: yamlStart + key.range[0],
  }));
  return keys.map(({ name, start }, index) => {
    const from = index === 0 ? open.end : start;
    const until = text.slice(from, keys[index + 1]?.start ?? close.start);
    return { name, start: from + until.length - until.trimStart().length, end: from + until.trimEnd().length };
  });
}

function reportLanguage(place: Place, language: string): Problem {
  return {
    ...place,
    kind: 'front-matter-language',
    what: `The front matter is marked as "${language}"; only YAML is read.`,
    why: 'Other languages could run code from a source, or read the same line in another way.',
    fix: 'Write the fields as YAML between two lines of ---, or put them on a card in catalog.',
  };
}

function reportUnclosed(place: Place): Problem {
  return {
    ...place,
    kind: 'front-matter-unclosed',
    what: 'The front matter that begins here has no closing line ---.',
    why: 'Without it nobody can tell where the fields end and the words begin.',
    fix: 'Add a line of three hyphens after the last field. If these lines are text, put an empty line after the first ---.',
  };
}

function reportNoMapping(place: Place): Problem {
  return {
    ...place,
    kind: 'front-matter-no-fields',
    what: 'The front matter is a list or a single value, not fields.',
    why: 'Its values have no names, so nothing can be made of them.',
    fix: 'Write it as lines of "name: value".',
  };
}
