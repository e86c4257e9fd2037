import { isEvidence } from './evidence.ts';
import type { Evidence } from './sourced.ts';

/**
 * The same without evidence in documents that are not here. What has none left rests on nobody but the editor: its basis, where it has one,
 * is `supplied`. What has no such evidence is returned as it is.
 */
export function dropEvidence<Value>(value: Value, isHere: (document: string) => boolean): Value {
  return drop(value, isHere) as Value;
}

function drop(value: unknown, isHere: (document: string) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => drop(item, isHere));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const dropped = Object.fromEntries(
    Object.entries(value).map(([key, field]): [string, unknown] => [
      key,
      key === 'evidence' ? field : drop(field, isHere),
    ]),
  );
  const { evidence, ...others } = dropped;
  if (Array.isArray(evidence)) {
    const left = evidence.filter((item: unknown) => !isOf(item) || isHere(item.document));
    if (left.length < evidence.length) {
      if (left.length > 0) return { ...dropped, evidence: left };
      return 'basis' in others ? { ...others, basis: 'supplied' } : others;
    }
  }
  const fields = value as Record<string, unknown>;
  return Object.keys(dropped).some((key) => dropped[key] !== fields[key]) ? dropped : value;
}

const isOf = (item: unknown): item is Evidence => typeof item === 'object' && item !== null && isEvidence(item);
