import { z } from 'zod';

/** Names of the fields that a schema has at `path`, in its own order. Empty where it is no group of named fields. */
export function listSchemaFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let level: unknown = unwrap(schema);
  for (const step of path) {
    if (level instanceof z.ZodObject) level = unwrap(level.shape[String(step)]);
    else if (level instanceof z.ZodArray) level = unwrap(level.element);
    else if (level instanceof z.ZodRecord) level = unwrap(level.valueType);
    else return [];
  }
  return level instanceof z.ZodObject ? Object.keys(level.shape) : [];
}

/** The schema inside optional, default and preprocess. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.out) : schema;
}
