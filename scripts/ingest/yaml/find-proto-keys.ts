import type { z } from 'zod';
import type { Place, Problem } from '../../report/problem.ts';

/**
 * Paths of fields named `__proto__` that no issue of a schema is about: where any name may stand, schemas pass over this one
 * without a word.
 */
export function findProtoKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): PropertyKey[][] {
  const reported = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
  return listProtoKeys(value, []).filter((path) => !reported.includes(path.join('.')));
}

function listProtoKeys(value: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [...(key === '__proto__' ? [here] : []), ...listProtoKeys(inner, here)];
  });
}

export const reportProtoKey = (place: Place): Problem => ({
  ...place,
  kind: 'proto-key',
  what: '"__proto__" cannot be the name of an entry.',
  why: 'Programs take it for something else than a name, and the line would be left out without a word.',
  fix: 'Rename it or take it away.',
});
