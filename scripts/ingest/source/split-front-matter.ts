import matter from 'gray-matter';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { placeInText } from '../../report/place-in-text.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { findFences, type Fences } from './find-fences.ts';
import { parseSafeYaml, type YamlDocument } from '../yaml/parse-safe-yaml.ts';

/** `[start, end)` of a top-level key with its value, to the last character before the next key that is no white space. */
interface FrontMatterField {
  name: string;
  start: number;
  end: number;
}

export interface FrontMatter {
  /** Strings, numbers, booleans, lists and groups, as YAML 1.2 has them: a date is a string. */
  data: Record<string, unknown>;
  /** In the order of the source. With the fences and white space they cover everything before `bodyStart`. */
  fields: FrontMatterField[];
  /** The opening and the closing `---`, with a language if one is named. Empty where there is no front matter. */
  fences: { start: number; end: number }[];
  /** Offset of the first character after the closing fence's line; 0 where there is no front matter. */
  bodyStart: number;
}

export type SplitFrontMatter = { ok: true; frontMatter: FrontMatter } | { ok: false; problems: Problem[] };

/** Names of languages that gray-matter would run or read by other rules than ours. Whatever the spelling, none is used. */
const refusedEngines = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];

/**
 * The YAML front matter of a source, with the range of each field. `text` is the whole decoded source, `file` how messages
 * name it. Nothing in front matter is ever run: another language than YAML is a problem before anything reads it.
 */
export function splitFrontMatter(text: string, file: string): SplitFrontMatter {
  const found = findFences(text);
  if (found.kind === 'none') return { ok: true, frontMatter: { data: {}, fields: [], fences: [], bodyStart: 0 } };

  const place = placeInText(file, text);
  if (found.kind === 'language') return { ok: false, problems: [reportLanguage(place(found.start), found.language)] };
  if (found.kind === 'unclosed') return { ok: false, problems: [reportUnclosed(place(found.start))] };
  return readFields(text, found, place);
}

function readFields(text: string, fences: Fences, place: (offset: number) => Place): SplitFrontMatter {
  const { open, close, bodyStart } = fences;
  let problems: Problem[] = [];
  let document: YamlDocument | undefined;

  // gray-matter hands over what ends before the line break above the closing fence.
  let yamlStart = open.end;
  const readYaml = (yaml: string) => {
    yamlStart = close.start - 1 - yaml.length;
    const parsed = parseSafeYaml(yaml, (offset) => place(yamlStart + offset));
    if (parsed.ok) document = parsed.document;
    else problems = parsed.problems;
    return {};
  };
  const refuse = (): never => {
    throw new Error('Front matter in another language than YAML reached its reader.');
  };
  // Options are always passed: without them gray-matter answers a broken text from its cache the second time.
  matter(text.slice(open.start, close.end), {
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
