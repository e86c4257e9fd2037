import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../../scripts/checks/built-site.ts';
import type { Problem } from '../../../scripts/report/problem.ts';

/** A built site of these files, gone when the test is over. */
export function makeSite(files: Record<string, string | Uint8Array>, siteUrl?: string): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return readBuiltSite(folder, siteUrl);
}

/** `index.html:1:5 what is wrong`, a line each. */
export function summarize(site: BuiltSite, problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, what, why }) => {
    return `${file.slice(site.folder.length + 1)}:${line}:${column} ${what} ${why}`;
  });
}
