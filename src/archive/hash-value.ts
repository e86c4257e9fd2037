import { createHash } from 'node:crypto';

/**
 * The SHA-256 of data, in 20 figures: of objects, arrays, maps, sets, strings and numbers, by what they hold and in its order.
 * @throws TypeError where there is a function in it, of which nobody can say whether it has changed
 */
export const hashValue = (value: unknown): string => hashText(JSON.stringify({ value }, expand));

/** The SHA-256 of a text, in 20 figures. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

function expand(_key: string, value: unknown): unknown {
  if (typeof value === 'function')
    throw new TypeError(`What is remembered of an answer is data; here is the function ${value.name}.`);
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  return value;
}
