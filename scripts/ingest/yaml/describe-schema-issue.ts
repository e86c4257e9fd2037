import type { z } from 'zod';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { colourProblem } from '../../../src/record/face.ts';
import { idProblem } from '../../../src/record/sourced.ts';

type Description = Omit<Problem, keyof Place>;

/** One issue of a schema in plain words; `given` is the value it is about, `fields` those that may stand in it. Unknown fields are for `describeUnknownField`. */
export function describeSchemaIssue(
  issue: z.core.$ZodIssue,
  given: unknown,
  fields: readonly string[] = [],
): Description {
  const field = nameField(issue.path);
  if (given === null && issue.message === colourProblem) return describeNoColour(field);
  if (given === null || given === '') return describeEmpty(field);
  if (given === undefined) return describeMissing(field);
  switch (issue.code) {
    case 'invalid_type':
      return describeType(field, issue.expected, given, fields);
    case 'invalid_value':
      return describeValue(field, issue.values.map(String), given);
    case 'too_small':
      return describeEmpty(field);
    case 'invalid_format':
      return describeFormat(field, issue.format, issue.message, given);
    case 'invalid_key':
      return describeKey(issue.path, issue.issues[0]?.message ?? issue.message);
    default:
      return typeof given === 'object'
        ? describeEntry(field, issue.message)
        : describeFormat(field, issue.code, issue.message, given);
  }
}

/** A field that the schema does not know; `fields` are those it knows there. */
export function describeUnknownField(key: string, fields: readonly string[]): Description {
  return {
    kind: 'unknown-field',
    what: `Unknown field "${key}"${didYouMean(key, fields)}`,
    why: 'A field that nothing reads would be left out without a word.',
    fix: /\s/.test(key)
      ? 'If these words belong to those before them, put all in quotation marks: within { } a comma ends words that have none.'
      : `Rename it or take it away. Fields here: ${fields.join(', ')}.`,
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

/** Most often one without its quotation marks. */
const describeNoColour = (field: string): Description => ({
  kind: 'wrong-form',
  what: `The field "${field}" has no colour.`,
  why: 'Behind # stands a comment, which nothing reads.',
  fix: `Put the colour in quotation marks: ${field}: "#17576b".`,
});

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function describeType(field: string, expected: string, given: unknown, fields: readonly string[]): Description {
  const [first] = fields;
  const example = first === undefined ? '' : `, as in "${field}: { ${first}: … }". Fields there: ${fields.join(', ')}`;
  const is = Array.isArray(given) ? 'array' : typeof given;
  const isPlain = is === 'number' || is === 'boolean';
  return {
    kind: 'wrong-type',
    what: `The field "${field}" must be ${typeNames[expected] ?? expected}, not ${isPlain ? String(given) : (typeNames[is] ?? is)}.`,
    why:
      expected === 'string' && isPlain
        ? 'Without quotation marks YAML reads it as something else than text.'
        : 'It is read in that form only.',
    fix:
      expected === 'string' && isPlain
        ? `Put it in quotation marks: "${String(given)}".`
        : `Write ${typeNames[expected] ?? expected}${example}.`,
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
  time: { name: 'a time of day', example: '15:45' },
  datetime: { name: 'a time with its offset', example: '2026-01-31T08:30:00-05:00' },
};

const ofAnId =
  'Write an id. Of somebody, a body or a place it is the one that its entry in authorities/ has: id: river-board.';

function describeFormat(field: string, format: string, message: string, given: unknown): Description {
  const known = formats[format];
  return {
    kind: 'wrong-form',
    what: `"${String(given)}" is not ${known ? `${known.name}, as "${field}" must be` : `a possible "${field}"`}.`,
    why: known ? 'Other programs read it too, and they know this form only.' : `${message.replace(/\.$/, '')}.`,
    fix: known ? `Write it like this: ${known.example}.` : message === idProblem ? ofAnId : 'Write it in that form.',
  };
}

/** An entry whose fields contradict each other; the schema's message says what it takes. */
const describeEntry = (field: string, message: string): Description => ({
  kind: 'wrong-form',
  what: `This entry of "${field}" can’t be carried out as it stands.`,
  why: 'What it decides could not be told.',
  fix: `${message.replace(/\.$/, '')}.`,
});

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
