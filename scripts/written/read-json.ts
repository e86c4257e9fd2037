import { readFileSync } from 'node:fs';

/** What stands in a file of JSON. Undefined where there is no such file, or something else in it. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
