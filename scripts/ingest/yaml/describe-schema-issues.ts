import type { z } from 'zod';
import { findNearest } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { Locate } from './locate.ts';
import { describeSchemaIssue, describeUnknownField } from './describe-schema-issue.ts';
import { listSchemaFields } from './list-schema-fields.ts';

interface Checked {
  /** Finds the place of a value, and of a field's name. */
  yaml: { locate: Locate; locateKey: Locate };
  schema: z.ZodType;
  /** Where the checked value stands in the file. */
  path: readonly PropertyKey[];
  value: unknown;
  issues: readonly z.core.$ZodIssue[];
}

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
    const place = issue.code === 'invalid_key' || given === null ? yaml.locateKey(fullPath) : yaml.locate(fullPath);
    return { ...place, ...describeSchemaIssue(issue, given, listSchemaFields(schema, issue.path)) };
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

/** The value at `path`; where a short form stands for `{ value }`, that value. */
function getValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (parent === null || parent === undefined) return parent;
    if (typeof parent !== 'object') return step === 'value' ? parent : undefined;
    if (Array.isArray(parent) && step === 'value') return parent as unknown;
    return (parent as Record<PropertyKey, unknown>)[step];
  }, value);
}
