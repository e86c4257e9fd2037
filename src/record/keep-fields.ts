/** Whether each field of a value is kept. A field that is added later is an error of types until it is decided. */
export type Kept<Value> = Record<keyof Value, boolean>;

/** A value with the fields that are kept, and no others: not those either that no type knows. */
export function keepFields<Value extends object>(value: Value, kept: Kept<Value>): Value {
  const fields = Object.entries(value).filter(([field]) => Object.hasOwn(kept, field) && kept[field as keyof Value]);
  return Object.fromEntries(fields) as Value;
}
