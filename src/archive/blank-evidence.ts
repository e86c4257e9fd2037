import type { Evidence } from '../schema/sourced.ts';

/**
 * The same with `exact` empty in all evidence whose words are not published. Looks at the whole record, so that evidence added anywhere
 * later is withheld too. What has none of it is returned as it is: records are long, and few hold back anything.
 */
export function blankEvidence<Value>(record: Value, isPublished: (evidence: Evidence) => boolean): Value {
  const visit: Visit = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return visitList(value, visit);
    if (isEvidence(value)) return isPublished(value) ? value : { ...value, exact: '' };
    return visitObject(value as Readonly<Record<string, unknown>>, visit);
  };
  return visit(record) as Value;
}

type Visit = (value: unknown) => unknown;

function visitList(list: readonly unknown[], visit: Visit): readonly unknown[] {
  const visited = list.map(visit);
  return visited.some((value, index) => value !== list[index]) ? visited : list;
}

function visitObject(object: Readonly<Record<string, unknown>>, visit: Visit): object {
  let changed: Record<string, unknown> | undefined;
  for (const key in object) {
    const value = visit(object[key]);
    if (value !== object[key]) changed = { ...(changed ?? object), [key]: value };
  }
  return changed ?? object;
}

const isEvidence = (value: object): value is Evidence => 'document' in value && 'block' in value && 'exact' in value;
