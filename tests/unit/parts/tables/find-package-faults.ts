import { createHash } from 'node:crypto';
import { readCommaSeparated } from './read-comma-separated.ts';

type Values = Map<string, string>[];

interface Field {
  name: string;
  type: string;
  description?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  path: string;
  profile: string;
  bytes: number;
  hash: string;
  description?: string;
  schema?: {
    fields: Field[];
    primaryKey: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    missingValues: string[];
  };
}

const forms: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|INF|NaN)$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};

/**
 * What in a package of tables is not as the specifications of Data Packages, Tabular Data Resources and Table Schemas (Frictionless, version
 * 1) have it, or as the package says; and lines of JSON that have other values than the rows.
 */
export function findPackageFaults(read: (path: string) => Buffer): string[] {
  const { name, resources } = JSON.parse(read('datapackage.json').toString()) as {
    name: string;
    resources: Resource[];
  };
  const faults: string[] = [];
  const say = (where: string, what: string) => faults.push(`${where}: ${what}`);
  if (!/^[a-z0-9._/-]+$/.test(name)) say('package', `the name ${name}`);
  const tables = new Map<string, Values>();
  for (const resource of resources) checkFile(resource, read(resource.path), say);
  if (new Set(resources.map((resource) => resource.name)).size < resources.length) say('package', 'a name twice');
  const tabular = resources.filter(({ schema }) => schema);
  for (const resource of tabular) tables.set(resource.name, readTable(resource, read(resource.path), say));
  for (const resource of tabular) checkKeys(resource, tables, say);
  for (const { name: own, path } of tabular) {
    checkLines(own, tables.get(own) ?? [], read(path.replace('.csv', '.ndjson')).toString(), say);
  }
  return faults;
}

type Say = (where: string, what: string) => void;

function checkFile({ name, path, bytes, hash, description, profile, schema }: Resource, file: Buffer, say: Say): void {
  if (!/^[a-z0-9._/-]+$/.test(name)) say(name, 'its name');
  if (path.startsWith('/') || path.includes('..')) say(name, `the path ${path}`);
  if (!description) say(name, 'no description');
  if (file.length !== bytes) say(name, `${String(file.length)} bytes`);
  if (hash !== `sha256:${createHash('sha256').update(file).digest('hex')}`) say(name, 'another hash');
  if (profile !== (schema ? 'tabular-data-resource' : 'data-resource')) say(name, `the profile ${profile}`);
}

function readTable({ name, schema }: Resource, file: Buffer, say: Say): Values {
  const { fields = [], missingValues = [] } = schema ?? {};
  const [header = [], ...rows] = readCommaSeparated(file.toString());
  if (header.join() !== fields.map((field) => field.name).join()) say(name, `the columns ${header.join()}`);
  if (new Set(header).size < header.length) say(name, 'a column twice');
  for (const [at, { name: own, type, description, constraints = {} }] of fields.entries()) {
    if (!description) say(`${name}.${own}`, 'no description');
    const form = forms[type];
    if (!form) say(`${name}.${own}`, `the type ${type}`);
    const all = rows.map((row) => row[at] ?? '');
    const values = all.filter((value) => !missingValues.includes(value));
    if (constraints.required && values.length < all.length) say(`${name}.${own}`, 'no value');
    if (constraints.unique && new Set(values).size < values.length) say(`${name}.${own}`, 'a value twice');
    for (const value of new Set(values)) {
      if (form && !form.test(value)) say(`${name}.${own}`, `${value} is no ${type}`);
      if (constraints.enum && !constraints.enum.includes(value))
        say(`${name}.${own}`, `${value} is none of its values`);
    }
  }
  for (const [at, row] of rows.entries()) if (row.length !== header.length) say(name, `row ${String(at + 1)}`);
  return rows.map((row) => new Map(header.map((own, at) => [own, row[at] ?? ''])));
}

function checkKeys({ name, schema }: Resource, tables: ReadonlyMap<string, Values>, say: Say): void {
  const { primaryKey = '', foreignKeys, fields = [] } = schema ?? {};
  const own = tables.get(name) ?? [];
  if (!fields.some((field) => field.name === primaryKey)) say(name, 'no primary key');
  // An empty list is none by the specification.
  if (foreignKeys?.length === 0) say(name, 'no foreign keys');
  const ids = own.map((row) => row.get(primaryKey) ?? '');
  if (ids.includes('') || new Set(ids).size < ids.length) say(name, 'its primary key');
  for (const { fields: field, reference } of foreignKeys ?? []) {
    const others = reference.resource === '' ? own : tables.get(reference.resource);
    if (!others) say(`${name}.${field}`, `there is no ${reference.resource}`);
    const known = new Set(others?.map((row) => row.get(reference.fields)));
    for (const value of new Set(own.map((row) => row.get(field) ?? ''))) {
      if (value !== '' && !known.has(value)) say(`${name}.${field}`, `${value} leads nowhere`);
    }
  }
}

function checkLines(name: string, rows: Values, text: string, say: Say): void {
  const lines = text.split('\n').filter(Boolean);
  if (lines.length !== rows.length) say(name, `${String(lines.length)} lines of ${String(rows.length)} rows`);
  for (const [at, line] of lines.entries()) {
    const told = Object.entries(JSON.parse(line) as Record<string, string | number | boolean | null>).map(
      ([key, value]) => [key, String(value ?? '')] as const,
    );
    // What a spreadsheet would run has an apostrophe in the row alone.
    const row = [...(rows[at] ?? [])].map(([key, value]) => [key, value.replace(/^'(?=[=+\-@\t\r])/, '')] as const);
    if (JSON.stringify(told) !== JSON.stringify(row)) say(name, `line ${String(at + 1)} is another row`);
  }
}
