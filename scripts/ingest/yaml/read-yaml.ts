import { isCollection, isMap, isPair, isScalar, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { placeInText } from '../../report/place-in-text.ts';
import type { Problem } from '../../report/problem.ts';
import type { Locate } from './locate.ts';
import { describeSchemaIssues } from './describe-schema-issues.ts';
import { findProtoKeys, reportProtoKey } from './find-proto-keys.ts';
import { parseSafeYaml, type YamlDocument } from './parse-safe-yaml.ts';

/** A YAML file's plain value and where everything in it stands. */
export interface YamlFile {
  /** `null` where the file holds nothing but comments. */
  value: unknown;
  locate: Locate;
  /** The place of a field's name instead of its value. */
  locateKey: Locate;
}

export type ReadYaml = { ok: true; yaml: YamlFile } | { ok: false; problems: Problem[] };

export type CheckedYaml<Value> =
  | { ok: true; value: Value }
  /** `usable` is what the value is without the fields that are wrong, if that is enough to check the others. */
  | { ok: false; problems: Problem[]; usable?: Value };

/** `text` as YAML under the rules of `parseSafeYaml`; `file` is how messages name it. */
export function readYaml(text: string, file: string): ReadYaml {
  // The parser takes a byte order mark for a sign of its own only at the very start of a stream.
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const placeInFile = placeInText(file, text);
  const place = (offset: number) => placeInFile(start + offset);

  const parsed = parseSafeYaml(text.slice(start), place);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const locate: Locate = (path) => place(findOffset(document, path, false));
  const locateKey: Locate = (path) => place(findOffset(document, path, true));
  return { ok: true, yaml: { value: document.toJS(), locate, locateKey } };
}

/**
 * Checks the value at `path` of a YAML file (all of it unless told) against `schema`. Each issue is a problem at the place
 * of the field it is about.
 */
export function checkYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
  path: readonly PropertyKey[] = [],
): CheckedYaml<z.output<Schema>> {
  const value = path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown>)[key], yaml.value);
  const result = schema.safeParse(value);
  const issues = result.error?.issues ?? [];
  const passedOver = findProtoKeys(value, issues).map((key) => reportProtoKey(yaml.locateKey([...path, ...key])));
  if (result.success && passedOver.length === 0) return { ok: true, value: result.data };
  const usable = schema.safeParse(omitWrongFields(value, issues));
  return {
    ok: false,
    problems: [...describeSchemaIssues({ yaml, schema, path, value, issues }), ...passedOver],
    ...(usable.success && { usable: usable.data }),
  };
}

function omitWrongFields(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path[0],
    ),
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** Offset of the value at `path`, or of the nearest parent that is there; of a group, its first field. */
function findOffset(document: YamlDocument, path: readonly PropertyKey[], ofKey: boolean): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break;
    const isLast = index === path.length - 1;
    const found = findItem(node, step);
    if (!found) break;
    node = found.value;
    const target = isLast && ofKey ? found.key : (found.value ?? found.key);
    offset = target?.range[0] ?? offset;
  }
  return offset;
}

interface Item {
  key: ParsedNode | null;
  value: ParsedNode | null;
}

function findItem(node: ParsedNode, step: PropertyKey): Item | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (!isCollection(node)) return undefined;
  const value = node.items[Number(step)];
  return value === undefined || isPair(value) ? undefined : { key: null, value: value };
}
