import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Makes `content`: an archive of `sources` without cards, with the entries of another archive's `authorities` folder, if one is
 * given. What those rest on is in documents that are not here, so their evidence is left out, and they count as supplied.
 */
export function prepareArchive(content: string, sources: string, authorities: string | undefined): void {
  mkdirSync(join(content, 'authorities'), { recursive: true });
  // Copied, not linked: links that lead out of a content folder are refused.
  cpSync(sources, join(content, 'sources'), { recursive: true, dereference: true });
  if (authorities === undefined || !existsSync(authorities)) return;
  for (const file of readdirSync(authorities).filter((name) => name.endsWith('.yaml'))) {
    const entries: unknown = parse(readFileSync(join(authorities, file), 'utf8'));
    // JSON is YAML.
    writeFileSync(join(content, 'authorities', file), JSON.stringify(withoutEvidence(entries), null, 1));
  }
}

/** The same without any evidence, and with everything that rested on it supplied. */
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'evidence');
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === 'basis' ? 'supplied' : withoutEvidence(inner)] as const),
  );
}
