import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The names of an archive’s organizations by their ids. */
export function readOrganizations(content: string): ReadonlyMap<string, string> {
  const file = join(content, 'authorities/organizations.yaml');
  if (!existsSync(file)) return new Map();
  const entries = parse(readFileSync(file, 'utf8')) as { id: string; name: string }[];
  return new Map(entries.map(({ id, name }) => [id, name]));
}
