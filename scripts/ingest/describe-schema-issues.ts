import type { z } from 'zod';
import { didYouMean, findNearest } from '../report/did-you-mean.ts';
import type { Place, Problem } from '../report/problem.ts';
import { listSchemaFields } from './list-schema-fields.ts';
import type { YamlFile } from './read-yaml.ts';

interface Checked {
  yaml: YamlFile;
  schema: z.ZodType;
  /** Where the checked value stands in the file. */
  path: readonly PropertyKey[];
  value: unknown;
  issues: readonly z.core.$ZodIssue[];
}

type Description = Omit<Problem, keyof Place>;

/** Issues of a schema as problems in plain words, each at the place of its field. */
export function describeSchemaIssues({ yaml, schema, path, value, issues }: Checked): Problem[] {
  const misspelled = findMisspelled(schema, issues);
  return issues.flatMap((issue) => {
    const fullPath = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const fields = listSchemaFields(schema, issue.path);
      return issue.keys.map((key) => ({ ...yaml.locateKey([...fullPath, key]), ...describeUnknownField(key, fields) }));
    }
    const given = getValue(value, issue.path);
    // A field that stands there under a misspelled name is not missing as well.
    if (given === undefined && misspelled.has(issue.path.join('.'))) return [];
    const place = issue.code === 'invalid_key' ? yaml.locateKey(fullPath) : yaml.locate(fullPath);
    return { ...place, ...describeIssue(issue, nameField(issue.path), given) };
  });
}

/** Paths of fields that an unknown field near by is most likely meant to be. */
function findMisspelled(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const fields = listSchemaFields(schema, issue.path);
    return issue.keys.flatMap((key) => {
      const meant = findNearest(key, fields);
      return meant === undefined ? [] : [[...issue.path, meant].join('.')];
    });
  });
  return new Set(paths);
}

function describeIssue(issue: z.core.$ZodIssue, field: string, given: unknown): Description {
  if (given === null) return describeEmpty(field);
  if (given === undefined) return describeMissing(field);
  switch (issue.code) {
    case 'invalid_type':
      return describeType(field, issue.expected, given);
    case 'invalid_value':
      return describeValue(field, issue.values.map(String), given);
    case 'too_small':
      return describeEmpty(field);
    case 'invalid_format':
      return describeFormat(field, issue.format, issue.message, given);
    case 'invalid_key':
      return describeKey(issue.path, issue.issues[0]?.message ?? issue.message);
    default:
      return describeFormat(field, issue.code, issue.message, given);
  }
}

function describeUnknownField(key: string, fields: readonly string[]): Description {
  return {
    kind: 'unknown-field',
    what: `Unknown field "${key}"${didYouMean(key, fields)}`,
    why: 'A field that nothing reads would be left out without a word.',
    fix: `Rename it or take it away. Fields here: ${fields.join(', ')}.`,
  };
}

function describeMissing(field: string): Description {
  return {
    kind: 'missing-field',
    what: `The field "${field}" is missing.`,
    why: 'The entry means nothing without it.',
    fix: `Add a line "${field}: …".`,
  };
}

function describeEmpty(field: string): Description {
  return {
    kind: 'empty-field',
    what: `The field "${field}" has no value.`,
    why: 'Nobody could tell whether it was forgotten or meant.',
    fix: 'Write its value, or take the line away.',
  };
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function describeType(field: string, expected: string, given: unknown): Description {
  const is = Array.isArray(given) ? 'array' : typeof given;
  const isPlain = is === 'number' || is === 'boolean';
  return {
    kind: 'wrong-type',
    what: `The field "${field}" must be ${typeNames[expected] ?? expected}, not ${isPlain ? String(given) : (typeNames[is] ?? is)}.`,
    why: expected === 'string' && isPlain ? 'Without quotation marks YAML reads it as something else than text.' : 'It is read in that form only.',
    fix: expected === 'string' && isPlain ? `Put it in quotation marks: "${String(given)}".` : `Write ${typeNames[expected] ?? expected}.`,
  };
}

function describeValue(field: string, allowed: readonly string[], given: unknown): Description {
  return {
    kind: 'unknown-value',
    what: `"${String(given)}" is no value of "${field}"${didYouMean(String(given), allowed)}`,
    why: 'Pages and filters know certain values only.',
    fix: `Write one of: ${allowed.join(', ')}.`,
  };
}

const formats: Record<string, { name: string; example: string }> = {
  url: { name: 'an address', example: 'https://example.org/page' },
  date: { name: 'a day', example: '2026-01-31' },
  datetime: { name: 'a time with its offset', example: '2026-01-31T08:30:00-05:00' },
};

function describeFormat(field: string, format: string, message: string, given: unknown): Description {
  const known = formats[format];
  return {
    kind: 'wrong-form',
    what: `"${String(given)}" is not ${known ? `${known.name}, as "${field}" must be` : `a possible "${field}"`}.`,
    why: known ? 'Other programs read it too, and they know this form only.' : `${message.replace(/\.$/, '')}.`,
    fix: known ? `Write it like this: ${known.example}.` : 'Write it in that form.',
  };
}

function describeKey(path: readonly PropertyKey[], message: string): Description {
  return {
    kind: 'wrong-form',
    what: `"${String(path.at(-1))}" cannot be an entry of "${nameField(path.slice(0, -1))}".`,
    why: `${message.replace(/\.$/, '')}.`,
    fix: 'Write the name of the entry in that form.',
  };
}

/** The name that the editor typed: list positions and the `value` that a short form stands for are left out. */
function nameField(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string');
  return (names.at(-1) === 'value' ? names.at(-2) : names.at(-1)) ?? 'entry';
}

/** The value at `path`; where a short form stands for `{ value }`, that value. */
function getValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (parent === null || parent === undefined) return parent;
    if (typeof parent !== 'object') return step === 'value' ? parent : undefined;
    if (Array.isArray(parent) && step === 'value') return parent;
    return (parent as Record<PropertyKey, unknown>)[step];
  }, value);
}
