import type { Column, TableName } from './table.ts';

const text: Column = { type: 'string' };
const count: Column = { type: 'integer', required: true };
const isTrue: Column = { type: 'boolean', required: true };

/** Columns as tables have them. */
export const column = {
  /** What tells a row from all others. */
  id: { type: 'string', required: true, unique: true },
  /** The same where nothing has a name of its own: its place among all rows, counted from 1. */
  rowNumber: { type: 'integer', required: true, unique: true, counts: true },
  text,
  required: { type: 'string', required: true },
  count,
  integer: { type: 'integer' },
  number: { type: 'number' },
  isTrue,
  day: { type: 'date' },
} as const satisfies Record<string, Column>;

/** One of few values. */
export const oneOf = (values: readonly string[]): Column => ({ type: 'string', values });
export const alwaysOneOf = (values: readonly string[]): Column => ({ type: 'string', required: true, values });

/** An id of another table, or of the same. */
export const idIn = (refers: TableName): Column => ({ type: 'string', refers });
export const alwaysIdIn = (refers: TableName): Column => ({ type: 'string', required: true, refers });

/** Where something stands. */
export const placeColumns = {
  document: alwaysIdIn('documents'),
  passage: alwaysIdIn('passages'),
  start: count,
  end: count,
};
