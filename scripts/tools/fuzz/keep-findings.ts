import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Finding } from './run-fuzz.ts';

/** Writes the least document of each finding into `folder`, with its card where it needs one. Gives back the files. */
export function keepFindings(findings: readonly Finding[], seed: number, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return findings.map(({ numbers, least }, index) => {
    const name = join(folder, `${String(seed)}-${String(numbers[0])}-${String(index + 1)}`);
    const file = name + extname(least.file);
    writeFileSync(file, least.text);
    if (least.card) writeFileSync(`${name}.card.json`, `${JSON.stringify(least.card, null, 2)}\n`);
    return file;
  });
}
