import type { DocumentSummary } from './document.ts';
import type { Evidence } from './sourced.ts';

/** Where evidence stands in the value that was looked through. */
interface EvidencePlace {
  /** The keys that lead to it. */
  path: readonly PropertyKey[];
  /** True for that of a value which the text states itself. */
  stated: boolean;
}

/**
 * The same with each evidence replaced. Looks at the whole value, so that evidence added to a schema later is found too. What has none, or
 * none that is changed, is returned as it is: records are long.
 */
export function mapEvidence<Value>(
  value: Value,
  replace: (evidence: Evidence, place: EvidencePlace) => Evidence,
): Value {
  const path: PropertyKey[] = [];
  const within = (key: PropertyKey, inner: unknown, stated: boolean): unknown => {
    path.push(key);
    const visited = visit(inner, stated);
    path.pop();
    return visited;
  };
  const visit = (inner: unknown, stated: boolean): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (isEvidence(inner)) return replace(inner, { path: [...path], stated });
    if (Array.isArray(inner)) return mapList(inner, (item, index) => within(index, item, stated));
    const isStated = stated || ('basis' in inner && inner.basis === 'stated');
    return mapFields(inner as Readonly<Record<string, unknown>>, (field, key) => within(key, field, isStated));
  };
  return visit(value, false) as Value;
}

/** All evidence within a value, in order, with where it stands. */
export function evidenceWithin(value: unknown): (EvidencePlace & { evidence: Evidence })[] {
  const found: (EvidencePlace & { evidence: Evidence })[] = [];
  mapEvidence(value, (evidence, place) => {
    found.push({ evidence, ...place });
    return evidence;
  });
  return found;
}

export const isEvidence = (value: object): value is Evidence =>
  'document' in value && 'block' in value && 'exact' in value;

function mapList(list: readonly unknown[], map: (item: unknown, index: number) => unknown): readonly unknown[] {
  const mapped = list.map(map);
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}

function mapFields(object: Readonly<Record<string, unknown>>, map: (field: unknown, key: string) => unknown): object {
  let changed: Record<string, unknown> | undefined;
  for (const key in object) {
    const field = map(object[key], key);
    if (field !== object[key]) changed = { ...(changed ?? object), [key]: field };
  }
  return changed ?? object;
}

type HoldsEvidence<Value> = Value extends Evidence
  ? true
  : Value extends readonly (infer Item)[]
    ? HoldsEvidence<Item>
    : Value extends object
      ? { [Key in keyof Value]: HoldsEvidence<Value[Key]> }[keyof Value]
      : false;

/** What is told in the place of the others has the same fields once more. */
type OwnField = Exclude<keyof DocumentSummary, 'catalogueEntry'>;

/** The fields of a document that can rest on words. */
export type EvidenceField = {
  [Field in OwnField]-?: true extends HoldsEvidence<DocumentSummary[Field]> ? Field : never;
}[OwnField];
